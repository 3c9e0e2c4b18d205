package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with OpenAI.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/openai">Portkey: OpenAI</a>
 */
@Value.Immutable
public sealed interface OpenAiConfiguration extends ProviderConfiguration permits ImmutableOpenAiConfiguration {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.of(AiProviderId.OPENAI);
    }

    /** {@return the ID of the OpenAI organization} */
    Optional<String> openaiOrganization();

    /** {@return the ID of the OpenAI project} */
    Optional<String> openaiProject();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link OpenAiConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableOpenAiConfiguration.Builder implements ConfigurationBuilder {
        static final DocumentCodec<OpenAiConfiguration, Builder> CODEC = ConfigurationBuilder.table(
                        OpenAiConfiguration.class, Builder::new, Builder::build)
                .optional(
                        "openai_organization",
                        TEXT,
                        OpenAiConfiguration::openaiOrganization,
                        Builder::openaiOrganization)
                .optional("openai_project", TEXT, OpenAiConfiguration::openaiProject, Builder::openaiProject)
                .sentExtras(OpenAiConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public OpenAiConfiguration build() {
            return CODEC.checked(super.build());
        }
    }
}

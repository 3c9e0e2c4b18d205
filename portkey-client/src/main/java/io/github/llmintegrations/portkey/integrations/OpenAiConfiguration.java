package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/** Configures an integration with OpenAI. */
@Value.Immutable
public sealed interface OpenAiConfiguration extends ProviderConfiguration permits ImmutableOpenAiConfiguration {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.of(AiProviderId.OPENAI);
    }

    /** The OpenAI organization. */
    Optional<String> openaiOrganization();

    /** The OpenAI project. */
    Optional<String> openaiProject();

    /** Returns a builder that holds what this holds. */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link OpenAiConfiguration}. Not thread-safe. */
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
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public OpenAiConfiguration build() {
            return CODEC.checked(super.build());
        }
    }
}

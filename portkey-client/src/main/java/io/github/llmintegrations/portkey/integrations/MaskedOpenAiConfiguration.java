package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with OpenAI, as Portkey returns it: secrets are masked.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/openai">Portkey: OpenAI</a>
 */
@Value.Immutable
public sealed interface MaskedOpenAiConfiguration extends MaskedProviderConfiguration
        permits ImmutableMaskedOpenAiConfiguration {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the ID of the OpenAI organization} */
    Optional<String> openaiOrganization();

    /** {@return the ID of the OpenAI project} */
    Optional<String> openaiProject();

    /** A builder of {@link MaskedOpenAiConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableMaskedOpenAiConfiguration.Builder implements MaskedConfigurationBuilder {
        static final DocumentCodec<MaskedOpenAiConfiguration, Builder> CODEC = MaskedConfigurationBuilder.table(
                        MaskedOpenAiConfiguration.class, Builder::new, Builder::build)
                .optional(
                        "openai_organization",
                        TEXT,
                        MaskedOpenAiConfiguration::openaiOrganization,
                        Builder::openaiOrganization)
                .optional("openai_project", TEXT, MaskedOpenAiConfiguration::openaiProject, Builder::openaiProject)
                .extras(MaskedOpenAiConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

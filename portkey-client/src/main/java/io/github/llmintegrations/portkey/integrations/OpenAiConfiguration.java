package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/** Configures an integration with OpenAI. */
@Value.Immutable
@JsonDeserialize(builder = OpenAiConfiguration.Builder.class)
public sealed interface OpenAiConfiguration extends ProviderConfiguration permits ImmutableOpenAiConfiguration {

    /** A builder. */
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

    /** Builds {@link OpenAiConfiguration}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableOpenAiConfiguration.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public OpenAiConfiguration build() {
            OpenAiConfiguration built = super.build();
            new Violations(OpenAiConfiguration.class, built)
                    .notBlank("openai_organization", built.openaiOrganization())
                    .notBlank("openai_project", built.openaiProject())
                    .notBlank("custom_host", built.customHost())
                    .refuse();
            return built;
        }
    }
}

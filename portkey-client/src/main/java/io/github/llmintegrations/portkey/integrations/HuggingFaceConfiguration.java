package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/** Configures an integration with Hugging Face. */
@Value.Immutable
@JsonDeserialize(builder = HuggingFaceConfiguration.Builder.class)
public sealed interface HuggingFaceConfiguration extends ProviderConfiguration
        permits ImmutableHuggingFaceConfiguration {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.of(AiProviderId.HUGGINGFACE);
    }

    /** An endpoint of your own. */
    Optional<String> huggingfaceBaseUrl();

    /** Builds {@link HuggingFaceConfiguration}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableHuggingFaceConfiguration.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public HuggingFaceConfiguration build() {
            HuggingFaceConfiguration built = super.build();
            new Violations(HuggingFaceConfiguration.class, built)
                    .notBlank("huggingface_base_url", built.huggingfaceBaseUrl())
                    .notBlank("custom_host", built.customHost())
                    .refuse();
            return built;
        }
    }
}

package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Configures a new integration with AWS Bedrock. One model source is needed: {@code isDefaultModelsEnabled(true)} or
 * at least one model name.
 */
@Value.Immutable
@JsonDeserialize(builder = CreateAwsBedrockConfig.Builder.class)
public sealed interface CreateAwsBedrockConfig extends CreateLlmConfig permits ImmutableCreateAwsBedrockConfig {

    /** A builder; {@code auth} is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default LlmProvider provider() {
        return LlmProvider.AWS_BEDROCK;
    }

    /** How Arize authenticates. */
    CreateAwsBedrockAuth auth();

    /** Whether to offer the provider's default models. The server takes false when it is not set. */
    Optional<Boolean> isDefaultModelsEnabled();

    /** The models to offer, beside the default ones. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> modelNames();

    /** Builds {@link CreateAwsBedrockConfig}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("provider")
    final class Builder extends ImmutableCreateAwsBedrockConfig.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateAwsBedrockConfig build() {
            CreateAwsBedrockConfig built = super.build();
            new Violations(CreateAwsBedrockConfig.class, built)
                    .check(
                            built.isDefaultModelsEnabled().orElse(false)
                                    || !built.modelNames().isEmpty(),
                            "is_default_models_enabled must be true or model_names not empty")
                    .refuse();
            return built;
        }
    }
}

package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.UpdateRules;
import io.github.llmintegrations.core.internal.Violations;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Changes the configuration of an integration with AWS Bedrock. What is not set stays. */
@Value.Immutable
@JsonDeserialize(builder = UpdateAwsBedrockConfig.Builder.class)
public sealed interface UpdateAwsBedrockConfig extends UpdateLlmConfig permits ImmutableUpdateAwsBedrockConfig {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default LlmProvider provider() {
        return LlmProvider.AWS_BEDROCK;
    }

    /** How Arize authenticates, in place of the whole of what is stored. */
    Optional<CreateAwsBedrockAuth> auth();

    /** Whether the provider's default models are offered. */
    Optional<Boolean> isDefaultModelsEnabled();

    /** The models to offer, in place of all that are. */
    Optional<List<String>> modelNames();

    /** Builds {@link UpdateAwsBedrockConfig}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("provider")
    final class Builder extends ImmutableUpdateAwsBedrockConfig.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public UpdateAwsBedrockConfig build() {
            UpdateAwsBedrockConfig built = super.build();
            new Violations(UpdateAwsBedrockConfig.class, built)
                    .check(
                            UpdateRules.changesAnything(
                                    built.auth(),
                                    built.isDefaultModelsEnabled(),
                                    built.modelNames(),
                                    built.additionalProperties()),
                            UpdateRules.NOTHING_SET)
                    .refuse();
            return built;
        }
    }
}

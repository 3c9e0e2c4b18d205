package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.DocumentCodec.NOTHING_SET;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.list;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Changes the configuration of an integration with AWS Bedrock. What is not set stays. */
@Value.Immutable
public sealed interface UpdateAwsBedrockConfig extends UpdateLlmConfig permits ImmutableUpdateAwsBedrockConfig {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.AWS_BEDROCK;
    }

    /** How Arize authenticates, in place of the whole of what is stored. */
    Optional<CreateAwsBedrockAuth> auth();

    /** Whether the provider's default models are offered. */
    Optional<Boolean> isDefaultModelsEnabled();

    /** The models to offer, in place of all that are. */
    Optional<List<String>> modelNames();

    /** Returns a builder that holds what this holds. */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link UpdateAwsBedrockConfig}. Not thread-safe. */
    final class Builder extends ImmutableUpdateAwsBedrockConfig.Builder {
        static final DocumentCodec<UpdateAwsBedrockConfig, Builder> CODEC = Codec.of(
                        UpdateAwsBedrockConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.AWS_BEDROCK)
                .optional("auth", CreateAwsBedrockAuth.Members.CODEC, UpdateAwsBedrockConfig::auth, Builder::auth)
                .optional(
                        "is_default_models_enabled",
                        FLAG,
                        UpdateAwsBedrockConfig::isDefaultModelsEnabled,
                        Builder::isDefaultModelsEnabled)
                .optional("model_names", list(TEXT), UpdateAwsBedrockConfig::modelNames, Builder::modelNames)
                .sentExtras(UpdateAwsBedrockConfig::additionalProperties, Builder::putAdditionalProperty);

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
            CODEC.faults(built).check(!CODEC.saysNothing(built), NOTHING_SET).refuse();
            return built;
        }
    }
}

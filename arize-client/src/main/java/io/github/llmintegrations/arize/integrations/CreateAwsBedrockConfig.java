package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Configures a new integration with AWS Bedrock. One model source is needed: {@code isDefaultModelsEnabled(true)} or
 * at least one model name.
 */
@Value.Immutable
public sealed interface CreateAwsBedrockConfig extends CreateLlmConfig permits ImmutableCreateAwsBedrockConfig {

    /** Returns a builder; {@code auth} is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.AWS_BEDROCK;
    }

    /** How Arize authenticates. */
    CreateAwsBedrockAuth auth();

    /** Whether to offer the provider's default models. The server takes false when it is not set. */
    Optional<Boolean> isDefaultModelsEnabled();

    /** The models to offer, beside the default ones. */
    List<String> modelNames();

    /** Returns a builder that holds what this holds. */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link CreateAwsBedrockConfig}. Not thread-safe. */
    final class Builder extends ImmutableCreateAwsBedrockConfig.Builder {
        static final DocumentCodec<CreateAwsBedrockConfig, Builder> CODEC = Codec.of(
                        CreateAwsBedrockConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.AWS_BEDROCK)
                .field("auth", CreateAwsBedrockAuth.Members.CODEC, CreateAwsBedrockConfig::auth, Builder::auth)
                .optional(
                        "is_default_models_enabled",
                        FLAG,
                        CreateAwsBedrockConfig::isDefaultModelsEnabled,
                        Builder::isDefaultModelsEnabled)
                .items("model_names", ANY_TEXT, CreateAwsBedrockConfig::modelNames, Builder::addModelName)
                .sentExtras(CreateAwsBedrockConfig::additionalProperties, Builder::putAdditionalProperty);

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
            CODEC.faults(built)
                    .check(
                            built.isDefaultModelsEnabled().orElse(false)
                                    || !built.modelNames().isEmpty(),
                            "is_default_models_enabled must be true or model_names not empty")
                    .refuse();
            return built;
        }
    }
}

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
 * The configuration of a new integration with AWS Bedrock. It requires a model source:
 * {@code isDefaultModelsEnabled(true)} or at least one model name. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/aws-bedrock">Arize: AWS Bedrock</a>
 */
@Value.Immutable
public sealed interface CreateAwsBedrockConfig extends CreateLlmConfig permits ImmutableCreateAwsBedrockConfig {

    /** {@return a builder; {@code auth} is required} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.AWS_BEDROCK;
    }

    /** {@return how Arize authenticates to AWS Bedrock} */
    CreateAwsBedrockAuth auth();

    /** {@return whether the integration offers the provider's default models} Default: false. */
    Optional<Boolean> isDefaultModelsEnabled();

    /** {@return the names of the models to offer, in addition to any default models} Default: none. */
    List<String> modelNames();

    /** {@return a builder that starts with the values of this document} */
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
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
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

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

/**
 * The configuration of an integration with AWS Bedrock in a request to update. Arize keeps the fields that it does not
 * set. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/aws-bedrock">Arize: AWS Bedrock</a>
 */
@Value.Immutable
public sealed interface UpdateAwsBedrockConfig extends UpdateLlmConfig permits ImmutableUpdateAwsBedrockConfig {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.AWS_BEDROCK;
    }

    /** {@return how Arize authenticates to AWS Bedrock, which replaces the stored authentication as a whole} */
    Optional<CreateAwsBedrockAuth> auth();

    /** {@return whether the integration offers the provider's default models} */
    Optional<Boolean> isDefaultModelsEnabled();

    /** {@return the names of the models to offer, which replace all stored names} */
    Optional<List<String>> modelNames();

    /** {@return a builder that starts with the values of this document} */
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
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public UpdateAwsBedrockConfig build() {
            UpdateAwsBedrockConfig built = super.build();
            CODEC.faults(built).check(!CODEC.isEmpty(built), NOTHING_SET).refuse();
            return built;
        }
    }
}

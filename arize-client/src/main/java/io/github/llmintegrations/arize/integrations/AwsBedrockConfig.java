package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with AWS Bedrock, as Arize returns it: without secrets. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/aws-bedrock">Arize: AWS Bedrock</a>
 */
@Value.Immutable
public sealed interface AwsBedrockConfig extends LlmConfig permits ImmutableAwsBedrockConfig {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<LlmProvider> provider() {
        return Optional.of(LlmProvider.AWS_BEDROCK);
    }

    /** {@return how Arize authenticates to AWS Bedrock; empty if the server leaves it out} */
    Optional<AwsBedrockAuth> auth();

    /** {@return whether the integration offers the provider's default models} */
    Optional<Boolean> isDefaultModelsEnabled();

    /** {@return the names of the models that the integration offers, in addition to any default models} */
    List<String> modelNames();

    /** Builds {@link AwsBedrockConfig}. Not thread-safe. */
    final class Builder extends ImmutableAwsBedrockConfig.Builder {
        static final DocumentCodec<AwsBedrockConfig, Builder> CODEC = Codec.of(
                        AwsBedrockConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.AWS_BEDROCK)
                .field(
                        "auth",
                        AwsBedrockAuth.Members.CODEC,
                        config -> config.auth().orElse(null),
                        Builder::auth)
                .optional(
                        "is_default_models_enabled",
                        FLAG,
                        AwsBedrockConfig::isDefaultModelsEnabled,
                        Builder::isDefaultModelsEnabled)
                .list("model_names", TEXT, AwsBedrockConfig::modelNames, Builder::modelNames)
                .extras(AwsBedrockConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

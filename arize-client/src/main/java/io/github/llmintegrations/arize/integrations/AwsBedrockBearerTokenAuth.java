package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Authentication with a Bedrock API key, as Arize returns it. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/aws-bedrock">Arize: AWS Bedrock</a>
 */
@Value.Immutable
public sealed interface AwsBedrockBearerTokenAuth extends AwsBedrockAuth permits ImmutableAwsBedrockBearerTokenAuth {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AwsBedrockAuthType> authType() {
        return Optional.of(AwsBedrockAuthType.BEARER_TOKEN);
    }

    /** {@return whether Arize stores an API key} Arize never returns the key. */
    @Value.Default
    default boolean hasApiKey() {
        return false;
    }

    /** {@return the URL of the Bedrock endpoint; empty for the public one} */
    Optional<String> baseUrl();

    /** Builds {@link AwsBedrockBearerTokenAuth}. Not thread-safe. */
    final class Builder extends ImmutableAwsBedrockBearerTokenAuth.Builder {
        static final DocumentCodec<AwsBedrockBearerTokenAuth, Builder> CODEC = Codec.of(
                        AwsBedrockBearerTokenAuth.class, Builder::new, Builder::build)
                .constant("auth_type", spelled(AwsBedrockAuthType::of), AwsBedrockAuthType.BEARER_TOKEN)
                .field("has_api_key", FLAG, AwsBedrockBearerTokenAuth::hasApiKey, Builder::hasApiKey)
                .optional("base_url", TEXT, AwsBedrockBearerTokenAuth::baseUrl, Builder::baseUrl)
                .extras(AwsBedrockBearerTokenAuth::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

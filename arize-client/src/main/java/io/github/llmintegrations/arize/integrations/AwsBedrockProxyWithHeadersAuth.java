package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Authentication with headers that Arize sends to a proxy, as Arize returns it. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/aws-bedrock">Arize: AWS Bedrock</a>
 */
@Value.Immutable
public sealed interface AwsBedrockProxyWithHeadersAuth extends AwsBedrockAuth
        permits ImmutableAwsBedrockProxyWithHeadersAuth {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AwsBedrockAuthType> authType() {
        return Optional.of(AwsBedrockAuthType.PROXY_WITH_HEADERS);
    }

    /** {@return the URL of the proxy} */
    Optional<String> baseUrl();

    /** {@return the names of the headers that Arize adds to requests} Arize never returns their values. */
    List<String> headerNames();

    /** Builds {@link AwsBedrockProxyWithHeadersAuth}. Not thread-safe. */
    final class Builder extends ImmutableAwsBedrockProxyWithHeadersAuth.Builder {
        static final DocumentCodec<AwsBedrockProxyWithHeadersAuth, Builder> CODEC = Codec.of(
                        AwsBedrockProxyWithHeadersAuth.class, Builder::new, Builder::build)
                .constant("auth_type", spelled(AwsBedrockAuthType::of), AwsBedrockAuthType.PROXY_WITH_HEADERS)
                .optional("base_url", TEXT, AwsBedrockProxyWithHeadersAuth::baseUrl, Builder::baseUrl)
                .list("header_names", TEXT, AwsBedrockProxyWithHeadersAuth::headerNames, Builder::headerNames)
                .extras(AwsBedrockProxyWithHeadersAuth::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

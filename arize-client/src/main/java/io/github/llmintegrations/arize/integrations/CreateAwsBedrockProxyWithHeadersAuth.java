package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Map;
import org.immutables.value.Value;

/**
 * Authentication with headers that Arize sends to a proxy, in requests. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/aws-bedrock">Arize: AWS Bedrock</a>
 */
@Value.Immutable
public sealed interface CreateAwsBedrockProxyWithHeadersAuth extends CreateAwsBedrockAuth
        permits ImmutableCreateAwsBedrockProxyWithHeadersAuth {

    /** {@return a builder; {@code baseUrl} is required} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default AwsBedrockAuthType authType() {
        return AwsBedrockAuthType.PROXY_WITH_HEADERS;
    }

    /** {@return the {@code https} URL of the proxy} */
    String baseUrl();

    /**
     * {@return the headers that Arize sends to the proxy: at most 8,175 bytes as JSON} Arize never returns their values.
     * Default: none.
     */
    Map<String, Secret> headers();

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link CreateAwsBedrockProxyWithHeadersAuth}. Not thread-safe. */
    final class Builder extends ImmutableCreateAwsBedrockProxyWithHeadersAuth.Builder {
        static final DocumentCodec<CreateAwsBedrockProxyWithHeadersAuth, Builder> CODEC = Codec.of(
                        CreateAwsBedrockProxyWithHeadersAuth.class, Builder::new, Builder::build)
                .constant("auth_type", spelled(AwsBedrockAuthType::of), AwsBedrockAuthType.PROXY_WITH_HEADERS)
                .field("base_url", TEXT, CreateAwsBedrockProxyWithHeadersAuth::baseUrl, Builder::baseUrl)
                .entries("headers", SECRET, CreateAwsBedrockProxyWithHeadersAuth::headers, Builder::headerSecrets)
                .sentExtras(CreateAwsBedrockProxyWithHeadersAuth::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public CreateAwsBedrockProxyWithHeadersAuth build() {
            CreateAwsBedrockProxyWithHeadersAuth built = super.build();
            CODEC.faults(built)
                    .check(ProviderHeaders.fit(built.headers()), ProviderHeaders.TOO_LARGE)
                    .refuse();
            return built;
        }
    }
}

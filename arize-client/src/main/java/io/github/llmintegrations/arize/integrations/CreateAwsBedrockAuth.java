package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spellings;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Map;

/**
 * The authentication to AWS Bedrock in requests to create and to update: one member for each type. Immutable.
 *
 * <p>Minor releases add members. A {@code switch} over this type needs a {@code default} branch: without one, it does
 * not compile against such a release, and throws a {@code MatchException} if it is not recompiled.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/aws-bedrock">Arize: AWS Bedrock</a>
 */
public sealed interface CreateAwsBedrockAuth extends Document
        permits CreateAwsBedrockDefaultAuth, CreateAwsBedrockBearerTokenAuth, CreateAwsBedrockProxyWithHeadersAuth {

    /** {@return the type of the authentication} */
    AwsBedrockAuthType authType();

    /**
     * Returns an authentication with a role that Arize assumes: {@link AwsBedrockAuthType#DEFAULT}.
     *
     * @param roleArn the ARN of the role
     * @return the authentication
     * @throws IllegalArgumentException if the ARN is blank
     */
    static CreateAwsBedrockAuth role(String roleArn) {
        return CreateAwsBedrockDefaultAuth.builder().roleArn(roleArn).build();
    }

    /**
     * Returns an authentication with a role that Arize assumes with an external id: {@link AwsBedrockAuthType#DEFAULT}.
     *
     * @param roleArn the ARN of the role
     * @param externalId the external id that the role's trust policy requires
     * @return the authentication
     * @throws IllegalArgumentException if an argument is blank
     */
    static CreateAwsBedrockAuth role(String roleArn, String externalId) {
        return CreateAwsBedrockDefaultAuth.builder()
                .roleArn(roleArn)
                .externalId(externalId)
                .build();
    }

    /**
     * Returns an authentication with a Bedrock API key: {@link AwsBedrockAuthType#BEARER_TOKEN}.
     *
     * @param apiKey the API key
     * @return the authentication
     * @throws IllegalArgumentException if the key is blank
     */
    static CreateAwsBedrockAuth bearerToken(String apiKey) {
        return CreateAwsBedrockBearerTokenAuth.builder().apiKey(apiKey).build();
    }

    /**
     * Returns an authentication with headers that Arize sends to a proxy: {@link AwsBedrockAuthType#PROXY_WITH_HEADERS}.
     *
     * @param baseUrl the {@code https} URL of the proxy
     * @param headers the headers: at most 8,175 bytes as JSON
     * @return the authentication
     * @throws IllegalArgumentException if an argument is invalid
     */
    static CreateAwsBedrockAuth proxyWithHeaders(String baseUrl, Map<String, String> headers) {
        return CreateAwsBedrockProxyWithHeadersAuth.builder()
                .baseUrl(baseUrl)
                .headers(headers)
                .build();
    }

    /** The members of the union, for the library's use only. */
    final class Members {
        static final UnionCodec<CreateAwsBedrockAuth> CODEC = Codec.union(CreateAwsBedrockAuth.class, "auth_type")
                .member(
                        spellings(AwsBedrockAuthType.DEFAULT),
                        CreateAwsBedrockDefaultAuth.class,
                        () -> CreateAwsBedrockDefaultAuth.Builder.CODEC)
                .member(
                        spellings(AwsBedrockAuthType.BEARER_TOKEN),
                        CreateAwsBedrockBearerTokenAuth.class,
                        () -> CreateAwsBedrockBearerTokenAuth.Builder.CODEC)
                .member(
                        spellings(AwsBedrockAuthType.PROXY_WITH_HEADERS),
                        CreateAwsBedrockProxyWithHeadersAuth.class,
                        () -> CreateAwsBedrockProxyWithHeadersAuth.Builder.CODEC);

        /** Creates a holder of the members. For use by this library only. */
        public Members() {}
    }
}

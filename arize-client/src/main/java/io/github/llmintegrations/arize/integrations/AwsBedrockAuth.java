package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spellings;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;

/**
 * The authentication to AWS Bedrock, as Arize returns it: one member for each type, without secrets, and
 * {@link UnknownAwsBedrockAuth} for a type that this library does not know. Immutable.
 *
 * <p>Minor releases add members. A {@code switch} over this type needs a {@code default} branch: without one, it does
 * not compile against such a release, and throws a {@code MatchException} if it is not recompiled.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/aws-bedrock">Arize: AWS Bedrock</a>
 */
public sealed interface AwsBedrockAuth extends Document
        permits AwsBedrockDefaultAuth,
                AwsBedrockBearerTokenAuth,
                AwsBedrockProxyWithHeadersAuth,
                UnknownAwsBedrockAuth {

    /** {@return the type of the authentication; empty if the server does not name it} */
    Optional<AwsBedrockAuthType> authType();

    /** The members of the union, for the library's use only. */
    final class Members {
        static final UnionCodec<AwsBedrockAuth> CODEC = Codec.union(AwsBedrockAuth.class, "auth_type")
                .member(
                        spellings(AwsBedrockAuthType.DEFAULT),
                        AwsBedrockDefaultAuth.class,
                        () -> AwsBedrockDefaultAuth.Builder.CODEC)
                .member(
                        spellings(AwsBedrockAuthType.BEARER_TOKEN),
                        AwsBedrockBearerTokenAuth.class,
                        () -> AwsBedrockBearerTokenAuth.Builder.CODEC)
                .member(
                        spellings(AwsBedrockAuthType.PROXY_WITH_HEADERS),
                        AwsBedrockProxyWithHeadersAuth.class,
                        () -> AwsBedrockProxyWithHeadersAuth.Builder.CODEC)
                .unknown(UnknownAwsBedrockAuth.class, UnknownAwsBedrockAuth::new, UnknownAwsBedrockAuth::raw);

        /** Creates a holder of the members. For use by this library only. */
        public Members() {}
    }
}

package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spellings;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;

/**
 * The authentication to AWS Bedrock in requests to create and to update: one member for each type. Immutable.
 *
 * <p>Minor releases add members. A {@code switch} over this type needs a {@code default} branch: without one, it does
 * not compile against such a release, and throws a {@code MatchException} if it is not recompiled.
 */
public sealed interface CreateAwsBedrockAuth extends Document
        permits CreateAwsBedrockDefaultAuth, CreateAwsBedrockBearerTokenAuth, CreateAwsBedrockProxyWithHeadersAuth {

    /** Returns the type of the authentication. */
    AwsBedrockAuthType authType();

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
    }
}

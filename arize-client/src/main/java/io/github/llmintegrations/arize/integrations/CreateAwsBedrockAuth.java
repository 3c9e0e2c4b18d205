package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spellings;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;

/** How Arize shall authenticate to AWS Bedrock, on create and on update. */
public sealed interface CreateAwsBedrockAuth extends Document
        permits CreateAwsBedrockDefaultAuth, CreateAwsBedrockBearerTokenAuth, CreateAwsBedrockProxyWithHeadersAuth {

    /** Which of the ways it is. */
    AwsBedrockAuthType authType();

    /** The members, for the library's own use. */
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

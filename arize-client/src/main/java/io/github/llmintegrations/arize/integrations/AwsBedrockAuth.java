package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/** How Arize authenticates to AWS Bedrock, as Arize answers it: without secrets. */
@JsonDeserialize(using = AwsBedrockAuthReader.class)
public sealed interface AwsBedrockAuth
        permits AwsBedrockDefaultAuth,
                AwsBedrockBearerTokenAuth,
                AwsBedrockProxyWithHeadersAuth,
                UnknownAwsBedrockAuth {

    /** Which of the ways it is. */
    AwsBedrockAuthType authType();
}

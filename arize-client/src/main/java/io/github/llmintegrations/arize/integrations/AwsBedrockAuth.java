package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/** How Arize authenticates to AWS Bedrock, as Arize answers it: without secrets. */
@JsonDeserialize(using = AwsBedrockAuthReader.class)
@JsonSubTypes({
    @JsonSubTypes.Type(
            value = AwsBedrockDefaultAuth.class,
            names = {"DEFAULT", "default"}),
    @JsonSubTypes.Type(
            value = AwsBedrockBearerTokenAuth.class,
            names = {"BEARER_TOKEN", "bearer_token"}),
    @JsonSubTypes.Type(
            value = AwsBedrockProxyWithHeadersAuth.class,
            names = {"PROXY_WITH_HEADERS", "proxy_with_headers"})
})
public sealed interface AwsBedrockAuth
        permits AwsBedrockDefaultAuth,
                AwsBedrockBearerTokenAuth,
                AwsBedrockProxyWithHeadersAuth,
                UnknownAwsBedrockAuth {

    /** Which of the ways it is. */
    AwsBedrockAuthType authType();
}

package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How Arize authenticates to AWS Bedrock, as Arize answers it: without secrets. */
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "auth_type",
        visible = true,
        defaultImpl = UnknownAwsBedrockAuth.class)
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

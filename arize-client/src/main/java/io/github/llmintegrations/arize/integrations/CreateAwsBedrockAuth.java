package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.llmintegrations.core.Extensible;

/** How Arize shall authenticate to AWS Bedrock, on create and on update. */
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "auth_type",
        visible = true)
@JsonSubTypes({
    @JsonSubTypes.Type(
            value = CreateAwsBedrockDefaultAuth.class,
            names = {"DEFAULT", "default"}),
    @JsonSubTypes.Type(
            value = CreateAwsBedrockBearerTokenAuth.class,
            names = {"BEARER_TOKEN", "bearer_token"}),
    @JsonSubTypes.Type(
            value = CreateAwsBedrockProxyWithHeadersAuth.class,
            names = {"PROXY_WITH_HEADERS", "proxy_with_headers"})
})
public sealed interface CreateAwsBedrockAuth extends Extensible
        permits CreateAwsBedrockDefaultAuth, CreateAwsBedrockBearerTokenAuth, CreateAwsBedrockProxyWithHeadersAuth {

    /** Which of the ways it is. */
    AwsBedrockAuthType authType();
}

package io.github.llmintegrations.benchmarks.hand.arize;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How Arize authenticates to Bedrock. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "auth_type", defaultImpl = AwsBedrockAuth.Other.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = AwsBedrockAuth.Default.class, name = "default"),
    @JsonSubTypes.Type(value = AwsBedrockAuth.BearerToken.class, name = "bearer_token"),
    @JsonSubTypes.Type(value = AwsBedrockAuth.ProxyWithHeaders.class, name = "proxy_with_headers")
})
public sealed interface AwsBedrockAuth {

    record Default(
            @Nullable String roleArn,
            @Nullable String externalId,
            @Nullable String baseUrl) implements AwsBedrockAuth {}

    record BearerToken(boolean hasApiKey, @Nullable String baseUrl) implements AwsBedrockAuth {}

    record ProxyWithHeaders(@Nullable String baseUrl, List<String> headerNames) implements AwsBedrockAuth {}

    /** An unknown way. */
    record Other() implements AwsBedrockAuth {}
}

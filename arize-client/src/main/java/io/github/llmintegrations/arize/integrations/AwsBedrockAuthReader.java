package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.DocumentReader;
import io.github.llmintegrations.core.internal.UnionReader;
import org.jspecify.annotations.Nullable;

/** Tells ways to authenticate to AWS Bedrock apart. */
final class AwsBedrockAuthReader extends UnionReader<AwsBedrockAuth> {

    AwsBedrockAuthReader() {
        super("auth_type");
    }

    @Override
    protected @Nullable DocumentReader<?, ? extends AwsBedrockAuth> member(String authType) {
        return switch (authType) {
            case "DEFAULT", "default" -> AwsBedrockDefaultAuthReader.INSTANCE;
            case "BEARER_TOKEN", "bearer_token" -> AwsBedrockBearerTokenAuthReader.INSTANCE;
            case "PROXY_WITH_HEADERS", "proxy_with_headers" -> AwsBedrockProxyWithHeadersAuthReader.INSTANCE;
            default -> null;
        };
    }

    @Override
    protected AwsBedrockAuth unknown(JsonNode raw) {
        return new UnknownAwsBedrockAuth(raw);
    }
}

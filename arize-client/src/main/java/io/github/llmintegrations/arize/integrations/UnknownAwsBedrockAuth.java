package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.llmintegrations.core.json.UnknownDocument;

/**
 * A way to authenticate that this library does not know, kept as it came. {@code toString} does not show it.
 */
public final class UnknownAwsBedrockAuth extends UnknownDocument implements AwsBedrockAuth {
    static final UnknownAwsBedrockAuth ABSENT = new UnknownAwsBedrockAuth(MissingNode.getInstance());

    /**
     * Keeps the JSON.
     *
     * @param raw the JSON, which is not copied and must not be changed afterward
     */
    public UnknownAwsBedrockAuth(JsonNode raw) {
        super(raw);
    }

    @Override
    public AwsBedrockAuthType authType() {
        return AwsBedrockAuthType.of(raw().path("auth_type").asText(""));
    }

    @Override
    public String toString() {
        return "UnknownAwsBedrockAuth{authType=" + authType() + "}";
    }
}

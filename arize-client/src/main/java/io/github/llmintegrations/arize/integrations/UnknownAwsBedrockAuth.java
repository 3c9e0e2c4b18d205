package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.llmintegrations.core.internal.OwnAnnotations;
import io.github.llmintegrations.core.internal.OwnValue;

/**
 * A way to authenticate that this library does not know, kept as it came. {@code toString} does not show it.
 *
 * @param raw the JSON; not to be changed
 */
@JsonFilter(OwnAnnotations.FILTER)
public record UnknownAwsBedrockAuth(@OwnValue JsonNode raw) implements AwsBedrockAuth {
    static final UnknownAwsBedrockAuth ABSENT = new UnknownAwsBedrockAuth(MissingNode.getInstance());

    @Override
    public AwsBedrockAuthType authType() {
        return AwsBedrockAuthType.of(raw.path("auth_type").asText(""));
    }

    @Override
    public String toString() {
        return "UnknownAwsBedrockAuth{authType=" + authType() + "}";
    }
}

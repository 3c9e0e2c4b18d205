package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.json.UnknownDocument;

/**
 * A way to authenticate that this library does not know, kept as it came. {@code toString} does not show it.
 */
public final class UnknownCustomAuth extends UnknownDocument implements CustomAuth {
    /**
     * Keeps the JSON.
     *
     * @param raw the JSON, which is not copied and must not be changed afterward
     */
    public UnknownCustomAuth(JsonNode raw) {
        super(raw);
    }

    @Override
    public CustomAuthType authType() {
        return CustomAuthType.of(raw().path("auth_type").asText(""));
    }

    @Override
    public String toString() {
        return "UnknownCustomAuth{authType=" + authType() + "}";
    }
}

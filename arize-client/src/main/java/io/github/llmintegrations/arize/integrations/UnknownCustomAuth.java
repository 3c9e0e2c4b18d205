package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * A way to authenticate that this library does not know, kept as it came. {@code toString} does not show it.
 *
 * @param raw the JSON; not to be changed
 */
public record UnknownCustomAuth(@JsonValue JsonNode raw) implements CustomAuth {
    /** Keeps the JSON. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnknownCustomAuth {}

    @Override
    public CustomAuthType authType() {
        return CustomAuthType.of(raw.path("auth_type").asText(""));
    }

    @Override
    public String toString() {
        return "UnknownCustomAuth{authType=" + authType() + "}";
    }
}

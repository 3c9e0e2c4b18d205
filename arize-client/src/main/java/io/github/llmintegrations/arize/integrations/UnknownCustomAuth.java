package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.OwnAnnotations;
import io.github.llmintegrations.core.internal.OwnValue;

/**
 * A way to authenticate that this library does not know, kept as it came. {@code toString} does not show it.
 *
 * @param raw the JSON; not to be changed
 */
@JsonFilter(OwnAnnotations.FILTER)
public record UnknownCustomAuth(@OwnValue JsonNode raw) implements CustomAuth {
    @Override
    public CustomAuthType authType() {
        return CustomAuthType.of(raw.path("auth_type").asText(""));
    }

    @Override
    public String toString() {
        return "UnknownCustomAuth{authType=" + authType() + "}";
    }
}

package io.github.llmintegrations.sandbox.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a sandbox says to a request; without a body the answer is empty. */
public record Answer(
        int status, Map<String, String> headers, @Nullable JsonNode body) {

    public static Answer json(int status, JsonNode body) {
        return json(status, "application/json", body);
    }

    public static Answer json(int status, String contentType, JsonNode body) {
        return new Answer(status, Map.of("Content-Type", contentType), body);
    }

    public static Answer empty(int status) {
        return new Answer(status, Map.of(), null);
    }

    /** This answer with one more header. */
    public Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }
}

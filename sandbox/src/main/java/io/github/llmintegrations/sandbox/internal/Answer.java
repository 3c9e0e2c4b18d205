package io.github.llmintegrations.sandbox.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a sandbox says to a request; the body may be empty. */
public record Answer(int status, Map<String, String> headers, String body) {

    public static Answer json(int status, JsonNode body) {
        return json(status, "application/json", body);
    }

    public static Answer json(int status, String contentType, JsonNode body) {
        return text(status, contentType, StrictJson.write(body));
    }

    public static Answer text(int status, String contentType, String body) {
        return new Answer(status, Map.of("Content-Type", contentType), body);
    }

    public static Answer empty(int status) {
        return new Answer(status, Map.of(), "");
    }

    /** This answer with one more header. */
    public Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }
}

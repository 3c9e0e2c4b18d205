package io.github.llmintegrations.sandbox.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The response of a sandbox; the body may be empty. */
public record Response(int status, Map<String, String> headers, String body) {

    public static Response json(int status, JsonNode body) {
        return json(status, "application/json", body);
    }

    public static Response json(int status, String contentType, JsonNode body) {
        return text(status, contentType, StrictJson.write(body));
    }

    public static Response text(int status, String contentType, String body) {
        return new Response(status, Map.of("Content-Type", contentType), body);
    }

    public static Response empty(int status) {
        return new Response(status, Map.of(), "");
    }

    /** Returns this response with one more header. */
    public Response with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Response(status, more, body);
    }
}

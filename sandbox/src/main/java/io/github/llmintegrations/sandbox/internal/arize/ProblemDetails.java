package io.github.llmintegrations.sandbox.internal.arize;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Response;
import java.util.Locale;
import java.util.Map;

/** Writes errors as the problem details of RFC 9457. */
final class ProblemDetails {

    private static final String TYPES = "https://arize.com/docs/ax/rest-reference/errors#";
    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Invalid request"),
            Map.entry(401, "Authentication required"),
            Map.entry(403, "Access forbidden"),
            Map.entry(404, "Resource not found"),
            Map.entry(405, "Method not allowed"),
            Map.entry(409, "Resource conflict"),
            Map.entry(415, "Unsupported media type"),
            Map.entry(422, "Unprocessable request"),
            Map.entry(429, "Rate limit exceeded"),
            Map.entry(500, "Internal server error"),
            Map.entry(502, "Bad gateway"),
            Map.entry(503, "Service unavailable"),
            Map.entry(504, "Gateway timeout"));

    private ProblemDetails() {}

    static Response response(int status, String path, String detail) {
        String title = TITLES.getOrDefault(status, status < 500 ? "Client error" : "Server error");
        ObjectNode problem = JsonNodeFactory.instance
                .objectNode()
                .put("title", title)
                .put("status", status)
                .put("type", TYPES + title.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .put("detail", detail)
                .put("instance", path);
        return Response.json(status, "application/problem+json", problem);
    }
}

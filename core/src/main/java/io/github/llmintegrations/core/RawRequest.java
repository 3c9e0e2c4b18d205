package io.github.llmintegrations.core;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A request to an endpoint for which this library has no types. Each method returns a new request. Immutable and thread-safe;
 * {@code toString} shows neither ids nor values nor the body.
 *
 * <p>Values go into placeholders, so that messages, logs and metrics show the path without them:
 *
 * <pre>{@code
 * RawRequest.get("/configs/{slug}", "pc-fallback").query("version", "latest")
 * }</pre>
 */
public final class RawRequest {
    private static final Pattern PATH = Pattern.compile("(/(?:[A-Za-z0-9._~!$&'()*+,;=:@-]+|\\{[A-Za-z0-9_]+\\}))++");
    private static final Pattern DOT_SEGMENT = Pattern.compile("/\\.\\.?(/|$)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{");

    private final String method;
    private final String path;
    private final List<String> ids;
    private final List<Map.Entry<String, String>> query;

    private final Optional<JsonNode> body;
    private final boolean idempotent;

    private RawRequest(
            String method,
            String path,
            List<String> ids,
            List<Map.Entry<String, String>> query,
            Optional<JsonNode> body,
            boolean idempotent) {
        this.method = method;
        this.path = path;
        this.ids = ids;
        this.query = query;
        this.body = body;
        this.idempotent = idempotent;
    }

    /**
     * {@return a GET request} The client retries it like all reads.
     *
     * @param path the path after the base URL, such as {@code /configs/{slug}}
     * @param ids the values of the placeholders in the path, in their order
     * @throws IllegalArgumentException if the path is malformed, or the number of ids differs from that of placeholders
     */
    public static RawRequest get(String path, String... ids) {
        return of("GET", path, true, ids);
    }

    /**
     * {@return a POST request without a body}
     *
     * @param path the path after the base URL
     * @param ids the values of the placeholders in the path, in their order
     * @throws IllegalArgumentException if the path is malformed, or the number of ids differs from that of placeholders
     */
    public static RawRequest post(String path, String... ids) {
        return of("POST", path, false, ids);
    }

    /**
     * {@return a PUT request without a body}
     *
     * @param path the path after the base URL
     * @param ids the values of the placeholders in the path, in their order
     * @throws IllegalArgumentException if the path is malformed, or the number of ids differs from that of placeholders
     */
    public static RawRequest put(String path, String... ids) {
        return of("PUT", path, false, ids);
    }

    /**
     * {@return a PATCH request without a body}
     *
     * @param path the path after the base URL
     * @param ids the values of the placeholders in the path, in their order
     * @throws IllegalArgumentException if the path is malformed, or the number of ids differs from that of placeholders
     */
    public static RawRequest patch(String path, String... ids) {
        return of("PATCH", path, false, ids);
    }

    /**
     * {@return a DELETE request}
     *
     * @param path the path after the base URL
     * @param ids the values of the placeholders in the path, in their order
     * @throws IllegalArgumentException if the path is malformed, or the number of ids differs from that of placeholders
     */
    public static RawRequest delete(String path, String... ids) {
        return of("DELETE", path, false, ids);
    }

    private static RawRequest of(String method, String path, boolean idempotent, String... ids) {
        if (!PATH.matcher(path).matches() || DOT_SEGMENT.matcher(path).find()) {
            throw new IllegalArgumentException(
                    "path must have the form /segment/{placeholder}, without a query; pass values as ids and with query()");
        }
        long placeholders = PLACEHOLDER.matcher(path).results().count();
        if (placeholders != ids.length) {
            throw new IllegalArgumentException(
                    path + " has " + placeholders + " placeholders, but there are " + ids.length + " ids");
        }
        return new RawRequest(method, path, List.of(ids), List.of(), Optional.empty(), idempotent);
    }

    /**
     * {@return this request with one more query parameter}
     *
     * @param name the name of the parameter
     * @param value the value of the parameter
     */
    public RawRequest query(String name, String value) {
        List<Map.Entry<String, String>> more = new ArrayList<>(query);
        more.add(Map.entry(name, value));
        return new RawRequest(method, path, ids, List.copyOf(more), body, idempotent);
    }

    /**
     * {@return this request with one more query parameter}
     *
     * @param name the name of the parameter
     * @param value the value of the parameter
     */
    public RawRequest query(String name, long value) {
        return query(name, Long.toString(value));
    }

    /**
     * {@return this request with a body} The client treats the values of fields with names such as {@code api_key} as secrets:
     * it masks them where the server repeats them in an error.
     *
     * @param json the body; the client sends a copy
     * @throws IllegalStateException if this is a GET request
     */
    public RawRequest body(JsonNode json) {
        if (method.equals("GET")) {
            throw new IllegalStateException("a GET request has no body");
        }
        return new RawRequest(method, path, ids, query, Optional.of(json.deepCopy()), idempotent);
    }

    /**
     * {@return this request as one that has the effect of one if the vendor applies it twice} The client then also retries it
     * after a lost response, a 408 or a 5xx. Every GET request is idempotent.
     */
    public RawRequest idempotent() {
        return new RawRequest(method, path, ids, query, body, true);
    }

    /** {@return the HTTP method} */
    public String method() {
        return method;
    }

    /** {@return the path with its placeholders} */
    public String path() {
        return path;
    }

    /** {@return the values of the placeholders, in their order; unmodifiable} */
    public List<String> ids() {
        return ids;
    }

    /** {@return the names and values of the query parameters, in their order; unmodifiable} */
    public List<Map.Entry<String, String>> query() {
        return query;
    }

    /** {@return a copy of the body; empty if there is none} */
    public Optional<JsonNode> body() {
        return body.map(JsonNode::deepCopy);
    }

    /** {@return whether the client may retry the request although the vendor may have applied it} */
    public boolean isIdempotent() {
        return idempotent;
    }

    /** Returns the method and the path with its placeholders. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}

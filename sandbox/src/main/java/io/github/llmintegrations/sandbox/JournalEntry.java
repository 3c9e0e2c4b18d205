package io.github.llmintegrations.sandbox;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A request that a sandbox received, and the status of its response. The sandbox replaces every secret with
 * {@code ***} before it records the request. Immutable.
 */
public final class JournalEntry {

    private final String method;
    private final String path;
    private final String query;
    private final int status;
    private final Map<String, String> headers;
    private final String body;

    private JournalEntry(Builder builder) {
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(builder.headers);
        this.method = builder.method;
        this.path = builder.path;
        this.query = builder.query;
        this.status = builder.status;
        this.headers = Collections.unmodifiableMap(copy);
        this.body = builder.body;
    }

    /** {@return a builder of an entry, as the sandboxes use it; tests of code that reads journals may use it too} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the HTTP method} */
    public String method() {
        return method;
    }

    /** {@return the path as received, with its percent-encoding} */
    public String path() {
        return path;
    }

    /** {@return the query string as received, without the question mark; empty if there was none} */
    public String query() {
        return query;
    }

    /** {@return the status of the response; 0 if the sandbox dropped the connection without one} */
    public int status() {
        return status;
    }

    /**
     * {@return the headers of the request, whose names are found in any letter case} A comma joins the values of a repeated
     * header. The values of credentials and cookies are masked.
     */
    public Map<String, String> headers() {
        return headers;
    }

    /**
     * {@return the JSON body of the request, with the values of secret fields masked; {@code <n bytes>} if it was not JSON;
     * empty if there was none}
     */
    public String body() {
        return body;
    }

    /** Returns the request line, the body and the status, such as <code>PATCH /v2/things/1 {"name":"n"} -> 200</code>. */
    @Override
    public String toString() {
        return method + " " + path
                + (query.isEmpty() ? "" : "?" + query)
                + (body.isEmpty() ? "" : " " + body)
                + " -> "
                + (status == 0 ? "dropped" : status);
    }

    /** Builds a {@link JournalEntry}. Masks nothing: the caller does. Not thread-safe. */
    public static final class Builder {

        private String method = "GET";
        private String path = "/";
        private String query = "";
        private int status;
        private Map<String, String> headers = Map.of();
        private String body = "";

        private Builder() {}

        /**
         * Sets the HTTP method; {@code GET} by default.
         *
         * @param method the HTTP method, in upper case
         * @return this builder
         */
        public Builder method(String method) {
            this.method = Objects.requireNonNull(method, "method");
            return this;
        }

        /**
         * Sets the path, still percent-encoded; {@code /} by default.
         *
         * @param path the path
         * @return this builder
         */
        public Builder path(String path) {
            this.path = Objects.requireNonNull(path, "path");
            return this;
        }

        /**
         * Sets the query string, still percent-encoded and without the question mark; empty by default.
         *
         * @param query the query string
         * @return this builder
         */
        public Builder query(String query) {
            this.query = Objects.requireNonNull(query, "query");
            return this;
        }

        /**
         * Sets the status of the response; 0, which means a dropped connection, by default.
         *
         * @param status the status
         * @return this builder
         */
        public Builder status(int status) {
            this.status = status;
            return this;
        }

        /**
         * Sets the headers of the request, which {@link #build()} copies; none by default.
         *
         * @param headers the headers by their names
         * @return this builder
         */
        public Builder headers(Map<String, String> headers) {
            this.headers = Objects.requireNonNull(headers, "headers");
            return this;
        }

        /**
         * Sets the body of the request; empty by default.
         *
         * @param body the body
         * @return this builder
         */
        public Builder body(String body) {
            this.body = Objects.requireNonNull(body, "body");
            return this;
        }

        /** {@return an entry with the values that were set} */
        public JournalEntry build() {
            return new JournalEntry(this);
        }
    }
}

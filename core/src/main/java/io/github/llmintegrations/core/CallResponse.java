package io.github.llmintegrations.core;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A value together with facts about the HTTP response that contained it. {@code toString} shows neither the value nor the
 * headers. Immutable.
 *
 * @param <T> the type of the value
 */
public final class CallResponse<T extends @Nullable Object> {
    private final T value;
    private final int status;
    private final Map<String, List<String>> headers;
    private final Optional<String> requestId;
    private final int attempts;
    private final Duration elapsed;

    private CallResponse(
            T value,
            int status,
            Map<String, List<String>> headers,
            Optional<String> requestId,
            int attempts,
            Duration elapsed) {
        this.value = value;
        this.status = status;
        this.headers = headers;
        this.requestId = requestId;
        this.attempts = attempts;
        this.elapsed = elapsed;
    }

    /**
     * {@return a response, for tests of code that receives one}
     *
     * @param <T> the type of the value
     * @param value the value
     * @param status the HTTP status
     * @param headers the headers, by names of any case
     * @param requestId the vendor's id of the request, if the response has one
     * @param attempts the number of attempts
     * @param elapsed the time that the call took
     * @throws NullPointerException if an argument other than the value is null
     */
    public static <T extends @Nullable Object> CallResponse<T> of(
            T value,
            int status,
            Map<String, List<String>> headers,
            Optional<String> requestId,
            int attempts,
            Duration elapsed) {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        return new CallResponse<>(
                value,
                status,
                Collections.unmodifiableMap(copy),
                Objects.requireNonNull(requestId, "requestId"),
                attempts,
                Objects.requireNonNull(elapsed, "elapsed"));
    }

    /** {@return the value; null only if the work that produced it returned null} */
    public T value() {
        return value;
    }

    /** {@return the HTTP status} */
    public int status() {
        return status;
    }

    /** {@return the values of each header, by names whose case does not matter; unmodifiable} */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /**
     * {@return the first value of a header; empty if the response does not have the header}
     *
     * @param name the name of the header, in any case
     */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** {@return the vendor's id of the request; empty if the response has none} */
    public Optional<String> requestId() {
        return requestId;
    }

    /** {@return how many attempts the client made} */
    public int attempts() {
        return attempts;
    }

    /** {@return how long the call took, including the waits between attempts} */
    public Duration elapsed() {
        return elapsed;
    }

    @Override
    public String toString() {
        return "CallResponse{status=" + status + ", attempts=" + attempts + ", elapsed=" + elapsed
                + requestId.map(id -> ", requestId=" + id).orElse("") + "}";
    }
}

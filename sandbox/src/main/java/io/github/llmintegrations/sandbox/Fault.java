package io.github.llmintegrations.sandbox;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A failure that a sandbox injects into requests: an error response, a lost connection or a late response.
 *
 * <p>By default, a fault replaces the vendor, as a rate limiter or a failing proxy does: the sandbox neither authenticates
 * nor validates the request, and the request changes nothing. See {@link #afterApplying()} for the opposite. Immutable.
 */
public final class Fault {

    /** The effect of a fault that a client sees. */
    public enum Kind {
        /** A response with an error status, in the vendor's form. */
        ERROR_STATUS,
        /** A response with status 200 whose body reports a failure. */
        UNSUCCESSFUL,
        /** A connection that the sandbox closes without a response. */
        DROP,
        /** The usual response, but late. */
        DELAY
    }

    private static final int OK = 200;
    private static final int TOO_MANY_REQUESTS = 429;

    private final Parts parts;

    private Fault(Parts parts) {
        this.parts = parts;
    }

    /**
     * {@return a 429 response with a {@code Retry-After} header in seconds}
     *
     * @param retryAfter the value of the header
     * @throws IllegalArgumentException if the duration is negative or not a whole number of seconds
     */
    public static Fault rateLimit(Duration retryAfter) {
        if (retryAfter.isNegative() || retryAfter.toNanosPart() != 0) {
            throw new IllegalArgumentException("retryAfter must be whole seconds, zero or more: " + retryAfter);
        }
        return new Fault(new Parts(Kind.ERROR_STATUS, TOO_MANY_REQUESTS, retryAfter, Duration.ZERO, false, 1, null));
    }

    /** {@return a 429 response without a {@code Retry-After} header} */
    public static Fault rateLimit() {
        return status(TOO_MANY_REQUESTS);
    }

    /**
     * {@return an error response with this status}
     *
     * @param status the status: 400 to 599
     * @throws IllegalArgumentException if the status is not between 400 and 599
     */
    public static Fault status(int status) {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("status must be between 400 and 599: " + status);
        }
        return new Fault(new Parts(Kind.ERROR_STATUS, status, null, Duration.ZERO, false, 1, null));
    }

    /** {@return a 200 response with the body <code>{"success":false,"data":{"message":"…","errorCode":"AB01"}}</code>} */
    public static Fault unsuccessful() {
        return new Fault(new Parts(Kind.UNSUCCESSFUL, OK, null, Duration.ZERO, false, 1, null));
    }

    /** {@return a fault that closes the connection without a response} */
    public static Fault dropConnection() {
        return new Fault(new Parts(Kind.DROP, 0, null, Duration.ZERO, false, 1, null));
    }

    /**
     * {@return a fault that delays the usual response} The request takes effect at once.
     *
     * @param delay the delay: at most one day
     * @throws IllegalArgumentException if the delay is negative or longer than a day
     */
    public static Fault delay(Duration delay) {
        if (delay.isNegative() || delay.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("delay must be between zero and a day: " + delay);
        }
        return new Fault(new Parts(Kind.DELAY, 0, null, delay, false, 1, null));
    }

    /**
     * {@return this fault, but the sandbox carries out the request first: its changes stay, and only its response is lost} This
     * makes no difference to a delay.
     */
    public Fault afterApplying() {
        return new Fault(
                new Parts(parts.kind, parts.status, parts.retryAfter, parts.delay, true, parts.requests, parts.method));
    }

    /**
     * {@return this fault for the next {@code n} requests instead of one}
     *
     * @param n the number of requests: at least 1
     * @throws IllegalArgumentException if {@code n} is not positive
     */
    public Fault times(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("times must be positive: " + n);
        }
        return new Fault(new Parts(
                parts.kind, parts.status, parts.retryAfter, parts.delay, parts.afterApplying, n, parts.method));
    }

    /**
     * {@return this fault for requests with an HTTP method only} Other requests see the next fault that affects them.
     *
     * @param method the method, such as {@code POST}
     */
    public Fault on(String method) {
        return new Fault(new Parts(
                parts.kind,
                parts.status,
                parts.retryAfter,
                parts.delay,
                parts.afterApplying,
                parts.requests,
                Objects.requireNonNull(method, "method")));
    }

    /** {@return the effect that a client sees} */
    public Kind kind() {
        return parts.kind;
    }

    /**
     * {@return the HTTP status of the response; 0 unless the kind is {@link Kind#ERROR_STATUS} or {@link Kind#UNSUCCESSFUL}}
     */
    public int responseStatus() {
        return parts.status;
    }

    /** {@return the value of the {@code Retry-After} header of the response, if it has one} */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(parts.retryAfter);
    }

    /** {@return the delay of the response; zero unless the kind is {@link Kind#DELAY}} */
    public Duration responseDelay() {
        return parts.delay;
    }

    /** {@return whether the request takes effect before the fault} */
    public boolean isAfterApplying() {
        return parts.afterApplying;
    }

    /** {@return the number of requests that this fault affects} */
    public int requests() {
        return parts.requests;
    }

    /** {@return the HTTP method of the requests that this fault affects; empty for any} */
    public Optional<String> method() {
        return Optional.ofNullable(parts.method);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fault fault && parts.equals(fault.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(parts);
    }

    @Override
    public String toString() {
        return "Fault" + parts.toString().substring(Parts.class.getSimpleName().length());
    }

    private record Parts(
            Kind kind,
            int status,
            @Nullable Duration retryAfter,
            Duration delay,
            boolean afterApplying,
            int requests,
            @Nullable String method) {}
}

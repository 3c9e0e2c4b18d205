package io.github.llmintegrations.sandbox;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong with a request on purpose: a refusal, a lost connection or a late answer.
 *
 * <p>Unless {@link #afterApplying()} says otherwise a fault stands in front of the vendor, as a rate limiter or a dying
 * proxy would: the request is neither authenticated nor validated and changes nothing. A fault is an immutable value.
 */
public final class Fault {

    /** What the caller of the sandbox sees of a fault. */
    public enum Kind {
        /** An error answer in the vendor's own form. */
        ERROR_STATUS,
        /** A success by its status, whose body says that the request failed. */
        UNSUCCESSFUL,
        /** A connection that is closed without an answer. */
        DROP,
        /** The usual answer, but late. */
        DELAY
    }

    private static final int OK = 200;
    private static final int TOO_MANY_REQUESTS = 429;

    private final Parts parts;

    private Fault(Parts parts) {
        this.parts = parts;
    }

    /**
     * A 429 answer with a {@code Retry-After} header in delta-seconds.
     *
     * @throws IllegalArgumentException if the duration is negative or not a whole number of seconds
     */
    public static Fault rateLimit(Duration retryAfter) {
        if (retryAfter.isNegative() || retryAfter.toNanosPart() != 0) {
            throw new IllegalArgumentException("retryAfter must be whole seconds, zero or more: " + retryAfter);
        }
        return new Fault(new Parts(Kind.ERROR_STATUS, TOO_MANY_REQUESTS, retryAfter, Duration.ZERO, false, 1));
    }

    /** A 429 answer without a {@code Retry-After} header. */
    public static Fault rateLimit() {
        return status(TOO_MANY_REQUESTS);
    }

    /**
     * An error answer with this status.
     *
     * @throws IllegalArgumentException if the status is not between 400 and 599
     */
    public static Fault status(int status) {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("status must be between 400 and 599: " + status);
        }
        return new Fault(new Parts(Kind.ERROR_STATUS, status, null, Duration.ZERO, false, 1));
    }

    /** A 200 answer whose body says <code>{"success":false,"data":{"message":"…","errorCode":"AB01"}}</code>. */
    public static Fault unsuccessful() {
        return new Fault(new Parts(Kind.UNSUCCESSFUL, OK, null, Duration.ZERO, false, 1));
    }

    /** A connection that is closed without an answer. */
    public static Fault dropConnection() {
        return new Fault(new Parts(Kind.DROP, 0, null, Duration.ZERO, false, 1));
    }

    /**
     * The usual answer, held back for this long. The request takes effect at once.
     *
     * @throws IllegalArgumentException if the delay is negative or longer than a day
     */
    public static Fault delay(Duration delay) {
        if (delay.isNegative() || delay.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("delay must be between zero and a day: " + delay);
        }
        return new Fault(new Parts(Kind.DELAY, 0, null, delay, false, 1));
    }

    /**
     * This fault, but the request is handled to the end first: what it changes stays changed, only its answer is lost.
     * Makes no difference to a delay.
     */
    public Fault afterApplying() {
        return new Fault(new Parts(parts.kind, parts.status, parts.retryAfter, parts.delay, true, parts.requests));
    }

    /**
     * This fault, for the next {@code n} requests in place of one.
     *
     * @throws IllegalArgumentException if {@code n} is not positive
     */
    public Fault times(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("times must be positive: " + n);
        }
        return new Fault(new Parts(parts.kind, parts.status, parts.retryAfter, parts.delay, parts.afterApplying, n));
    }

    /** What the caller of the sandbox sees. */
    public Kind kind() {
        return parts.kind;
    }

    /** The HTTP status of the answer; 0 unless the kind is {@link Kind#ERROR_STATUS} or {@link Kind#UNSUCCESSFUL}. */
    public int responseStatus() {
        return parts.status;
    }

    /** What the answer's {@code Retry-After} header says, if it has one. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(parts.retryAfter);
    }

    /** How long the answer is held back; zero unless the kind is {@link Kind#DELAY}. */
    public Duration responseDelay() {
        return parts.delay;
    }

    /** Whether the request takes effect before the fault strikes. */
    public boolean isAfterApplying() {
        return parts.afterApplying;
    }

    /** How many requests this fault strikes. */
    public int requests() {
        return parts.requests;
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
            int requests) {}
}

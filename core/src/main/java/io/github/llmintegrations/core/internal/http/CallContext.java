package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.CallReport;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.Timing;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** One call from its start to its end: what every message and every exception about it says. Used by one thread. */
final class CallContext<T> {
    private final Vendor vendor;
    private Operation<T> operation;
    private final Stopwatch watch;
    private final Deadline deadline;
    private final ApiKey apiKey;
    private final Redactor redactor;
    private int attempts;
    private @Nullable String key;
    private @Nullable String nextKey;
    private boolean askedForAnotherKey;
    private Outcome outcome = Outcome.NOT_SENT;
    private Outcome attemptOutcome = Outcome.NOT_SENT;
    private @Nullable Response answer;

    /** A call that begins now. */
    CallContext(
            Vendor vendor,
            Operation<T> operation,
            Timing timing,
            Duration totalTimeout,
            ApiKey apiKey,
            Redactor redactor) {
        this.vendor = vendor;
        this.operation = operation;
        this.watch = Stopwatch.start(timing);
        this.deadline = new Deadline(timing, totalTimeout);
        this.apiKey = apiKey;
        this.redactor = redactor;
    }

    Vendor vendor() {
        return vendor;
    }

    Operation<T> operation() {
        return operation;
    }

    /** Goes on with another form of the operation. */
    void replace(Operation<T> otherForm) {
        operation = otherForm;
    }

    Deadline deadline() {
        return deadline;
    }

    Redactor redactor() {
        return redactor;
    }

    int attempts() {
        return attempts;
    }

    /** Whether an attempt so far may have been applied. */
    boolean mayHaveBeenApplied() {
        return outcome.mayHaveBeenApplied();
    }

    /** What the last attempt alone may have done. */
    Outcome attemptOutcome() {
        return attemptOutcome;
    }

    /** Begins an attempt, with the key of this moment. */
    void nextAttempt() {
        key = nextKey != null ? nextKey : apiKey.next();
        nextKey = null;
        redactor.hide(key);
        attempts++;
        attemptOutcome = Outcome.NOT_SENT;
        answer = null;
    }

    /** Returns the key of the attempt. */
    String key() {
        return Objects.requireNonNull(key);
    }

    /** Asks, at most once for a call, for a key that differs from the one of the attempt; the next attempt uses it. */
    boolean hasAnotherKey() {
        if (apiKey.isFixed() || askedForAnotherKey) {
            return false;
        }
        askedForAnotherKey = true;
        String another = apiKey.next();
        redactor.hide(another);
        nextKey = another.equals(key) ? null : another;
        return nextKey != null;
    }

    /** Takes note of the head of the attempt's answer. */
    void answered(Response response) {
        answer = response;
    }

    /** The status of the attempt's answer, when one has come. */
    OptionalInt status() {
        return answer == null ? OptionalInt.empty() : OptionalInt.of(answer.code());
    }

    /** The vendor's id of the request, as the attempt's answer tells it. */
    Optional<String> requestId() {
        return answer == null ? Optional.empty() : RequestId.of(answer).map(redactor::redact);
    }

    /** Reports an attempt's end. What an earlier attempt may have done outlasts a later one that did less. */
    CallReport failed(Outcome ofAttempt) {
        attemptOutcome = ofAttempt.mayHaveBeenApplied() && operation.retryClass() == RetryClass.READ
                ? Outcome.NOTHING_TO_APPLY
                : ofAttempt;
        outcome = attemptOutcome.compareTo(outcome) > 0 ? attemptOutcome : outcome;
        return CallReport.builder()
                .vendor(vendor.name())
                .operation(operation.name())
                .method(operation.method())
                .pathTemplate(operation.path().toString())
                .attempts(attempts)
                .elapsed(watch.elapsed())
                .outcome(outcome)
                .build();
    }

    String message(String whatHappened) {
        return operation.method() + " " + operation.path() + ": " + whatHappened;
    }
}

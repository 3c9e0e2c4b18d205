package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.CallEnd;
import io.github.llmintegrations.core.CallInfo;
import io.github.llmintegrations.core.CallReport;
import io.github.llmintegrations.core.CallResponse;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.Timing;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** The state of one call from its start to its end, from which its messages and reports are made. Not thread-safe. */
final class CallContext<T> {
    private final Vendor vendor;
    private final CallInfo info;
    private Operation<T> operation;
    private final Stopwatch watch;
    private final Deadline deadline;
    private final ApiKey apiKey;
    private final Redactor redactor;
    private int attempts;
    private @Nullable String key;
    private @Nullable String nextKey;
    private boolean hasRefreshedKey;
    private Outcome outcome = Outcome.NOT_SENT;
    private Outcome attemptOutcome = Outcome.NOT_SENT;
    private @Nullable Response response;
    private Optional<String> requestIdInBody = Optional.empty();

    /** Creates the context of a call that starts now. */
    CallContext(
            Vendor vendor,
            Operation<T> operation,
            Timing timing,
            Duration totalTimeout,
            ApiKey apiKey,
            Redactor redactor) {
        this.vendor = vendor;
        this.info = CallInfo.builder()
                .vendor(vendor.name())
                .operation(operation.name())
                .method(operation.method())
                .pathTemplate(operation.path().toString())
                .build();
        this.operation = operation;
        this.watch = Stopwatch.start(timing);
        this.deadline = new Deadline(timing, totalTimeout);
        this.apiKey = apiKey;
        this.redactor = redactor;
    }

    Vendor vendor() {
        return vendor;
    }

    CallInfo info() {
        return info;
    }

    Operation<T> operation() {
        return operation;
    }

    /** Continues the call with another form of the operation. */
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

    /** Returns whether the vendor may have applied an attempt so far. */
    boolean mayHaveBeenApplied() {
        return outcome.mayHaveBeenApplied();
    }

    /** Returns the outcome of the last attempt. */
    Outcome attemptOutcome() {
        return attemptOutcome;
    }

    /** Begins an attempt, with the current API key. */
    void nextAttempt() {
        key = nextKey != null ? nextKey : apiKey.next();
        nextKey = null;
        redactor.addApiKey(key);
        attempts++;
        attemptOutcome = Outcome.NOT_SENT;
        response = null;
        requestIdInBody = Optional.empty();
    }

    /** Returns the API key of the attempt. */
    String key() {
        return Objects.requireNonNull(key);
    }

    /**
     * Gets the API key from its source again, at most once for a call. If it differs from the key of the attempt, the next
     * attempt uses it.
     *
     * @return whether the key differs
     */
    boolean refreshKey() {
        if (apiKey.isFixed() || hasRefreshedKey) {
            return false;
        }
        hasRefreshedKey = true;
        String another = apiKey.next();
        redactor.addApiKey(another);
        nextKey = another.equals(key) ? null : another;
        return nextKey != null;
    }

    /** Records the status and the headers of the attempt's response. */
    void received(Response head) {
        response = head;
    }

    /** Returns the status of the attempt's response; empty if none has arrived. */
    OptionalInt status() {
        return response == null ? OptionalInt.empty() : OptionalInt.of(response.code());
    }

    /** Records the vendor's id of the request that the body of the attempt's response contains, if there is one. */
    void receivedInBody(Optional<String> requestId) {
        requestIdInBody = requestId;
    }

    /** Returns the vendor's id of the request from the attempt's response; empty if it has none. */
    Optional<String> requestId() {
        return response == null
                ? Optional.empty()
                : RequestId.of(response).map(redactor::redact).or(() -> requestIdInBody);
    }

    /** Returns a value with the attempt's response; empty if no response arrived. */
    <V extends @Nullable Object> Optional<CallResponse<V>> response(V value) {
        Response head = response;
        return head == null
                ? Optional.empty()
                : Optional.of(CallResponse.of(
                        value, head.code(), head.headers().toMultimap(), requestId(), attempts, watch.elapsed()));
    }

    /**
     * Returns a report of the end of this call.
     *
     * @param thrown what the call throws; null if it succeeds
     */
    CallEnd end(@Nullable Throwable thrown) {
        return CallEnd.builder()
                .call(info)
                .attempts(attempts)
                .elapsed(watch.elapsed())
                .status(status())
                .errorType(
                        Optional.ofNullable(thrown).map(each -> each.getClass().getSimpleName()))
                .outcome(thrown instanceof SdkException failure ? Optional.of(failure.outcome()) : Optional.empty())
                .build();
    }

    /** Records that an attempt failed, and returns a report. The outcome of a call is the most severe one of its attempts. */
    CallReport failed(Outcome ofAttempt) {
        attemptOutcome = ofAttempt.mayHaveBeenApplied() && operation.retryClass() == RetryClass.READ
                ? Outcome.NOTHING_TO_APPLY
                : ofAttempt;
        outcome = attemptOutcome.compareTo(outcome) > 0 ? attemptOutcome : outcome;
        return CallReport.builder()
                .vendor(info.vendor())
                .operation(info.operation())
                .method(info.method())
                .pathTemplate(info.pathTemplate())
                .attempts(attempts)
                .elapsed(watch.elapsed())
                .outcome(outcome)
                .build();
    }

    String message(String whatHappened) {
        return info.method() + " " + info.pathTemplate() + ": " + whatHappened;
    }
}

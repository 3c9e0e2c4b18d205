package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.AttemptReport;
import io.github.llmintegrations.core.CallEnd;
import io.github.llmintegrations.core.CallListener;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.Timing;
import java.lang.reflect.UndeclaredThrowableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes one call: it makes attempts until one succeeds or {@link Retries} allows no further attempt. Not thread-safe. */
final class RetryLoop<T> {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.llmintegrations");

    private final AttemptRunner attempts;
    private final Timing timing;
    private final CallContext<T> call;
    private final CallSettings settings;
    private final Retries retries;
    private final List<SdkException> failures = new ArrayList<>();

    RetryLoop(AttemptRunner attempts, Timing timing, CallContext<T> call, CallSettings settings) {
        this.attempts = attempts;
        this.timing = timing;
        this.call = call;
        this.settings = settings;
        boolean repeatable = call.operation().retryClass() != RetryClass.UNSAFE || settings.assumeIdempotent();
        this.retries =
                new Retries(settings.retryPolicy(), repeatable, new Backoff(settings.retryPolicy(), timing::random));
    }

    /**
     * Makes the call.
     *
     * @param requests returns the request of the call's current operation, which each attempt sends
     * @throws SdkException if the last attempt fails; the earlier failures are suppressed exceptions
     */
    T run(Supplier<Request.Builder> requests) {
        settings.listeners().forEach(each -> tell(each, call.info(), CallListener::onStart));
        @Nullable Throwable thrown = null;
        try {
            return attempt(requests);
        } catch (Throwable e) {
            thrown = e;
            throw e;
        } finally {
            end(thrown);
        }
    }

    private void end(@Nullable Throwable thrown) {
        settings.recorder().accept(call);
        if (!settings.listeners().isEmpty()) {
            CallEnd end = call.end(thrown);
            settings.listeners().forEach(each -> tell(each, end, CallListener::onEnd));
        }
    }

    private T attempt(Supplier<Request.Builder> requests) {
        Request.Builder request = requests.get();
        while (true) {
            beginAttempt();
            boolean mayBeRemoved = call.mayHaveBeenApplied();
            Stopwatch watch = Stopwatch.start(timing);
            try {
                T value = attempts.run(call, request, limit(), settings.maxResponseBytes());
                report(watch, Optional.empty());
                return value;
            } catch (SdkException e) {
                Optional<T> valueIfNotFound = call.operation().valueIfNotFound();
                if (mayBeRemoved && e instanceof NotFoundException && valueIfNotFound.isPresent()) {
                    report(watch, Optional.empty());
                    return valueIfNotFound.get();
                }
                Optional<Operation<T>> alternative = call.operation().alternative(e);
                failures.add(e);
                if (alternative.isPresent()) {
                    report(watch, Optional.of(Duration.ZERO));
                    call.replace(alternative.get());
                    request = requests.get();
                } else {
                    sleep(waitAfter(e, watch));
                }
            }
        }
    }

    private void beginAttempt() {
        attempts.startFailure(call).ifPresent(failure -> {
            throw withFailures(failure);
        });
        callApplication(() -> {
            call.nextAttempt();
            return call;
        });
    }

    private Duration limit() {
        Duration remaining = call.deadline().remaining();
        Duration limit = remaining.compareTo(settings.attemptTimeout()) < 0 ? remaining : settings.attemptTimeout();
        return limit.isZero() ? Duration.ofNanos(1) : limit; // for Okio, zero means no limit
    }

    /** Returns the wait before the next attempt, or throws the failure if it is final. */
    private Duration waitAfter(SdkException failure, Stopwatch watch) {
        Optional<Duration> wait = Optional.empty();
        try {
            wait = callApplication(() -> retries.waitAfter(call, failure));
        } finally {
            report(watch, wait);
        }
        return wait.orElseThrow(() -> withFailures(failure));
    }

    /** Runs code of the application. An exception ends the call, with the failures so far as suppressed exceptions. */
    private <V> V callApplication(Supplier<V> code) {
        try {
            return code.get();
        } catch (RuntimeException e) {
            throw withFailures(e);
        } catch (Error e) {
            throw withFailures(e);
        } catch (Exception e) {
            // Kotlin throws checked exceptions without declaring them.
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
                throw interrupted();
            }
            throw withFailures(new UndeclaredThrowableException(e));
        }
    }

    private <E extends Throwable> E withFailures(E thrown) {
        failures.stream().filter(each -> each != thrown).forEach(thrown::addSuppressed);
        return thrown;
    }

    private SdkException interrupted() {
        return withFailures(AttemptRunner.interrupted(call, call.attemptOutcome()));
    }

    private void sleep(Duration wait) {
        if (wait.isZero()) {
            return;
        }
        try {
            timing.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted();
        }
    }

    private void report(Stopwatch watch, Optional<Duration> retryIn) {
        if (settings.listeners().isEmpty() && !LOG.isDebugEnabled()) {
            return;
        }
        AttemptReport report = AttemptReport.builder()
                .vendor(call.info().vendor())
                .operation(call.info().operation())
                .method(call.info().method())
                .pathTemplate(call.info().pathTemplate())
                .attempt(call.attempts())
                .status(call.status())
                .elapsed(watch.elapsed())
                .requestId(call.requestId())
                .retryIn(retryIn)
                .build();
        LOG.debug("{}", report);
        settings.listeners().forEach(each -> tell(each, report, CallListener::onAttempt));
    }

    private <R> void tell(CallListener listener, R report, BiConsumer<CallListener, R> method) {
        try {
            method.accept(listener, report);
        } catch (Exception e) {
            // Kotlin and generics allow undeclared exceptions.
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            LOG.warn(
                    "A call listener threw {} for {}",
                    e.getClass().getName(),
                    call.info().operation());
        }
    }
}

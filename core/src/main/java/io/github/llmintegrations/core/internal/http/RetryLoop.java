package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.AttemptReport;
import io.github.llmintegrations.core.CallListener;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.Timing;
import java.lang.reflect.UndeclaredThrowableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okhttp3.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a call: one attempt after another until one succeeds, or another would be useless, unsafe or too late. */
final class RetryLoop {
    private static final Logger LOG = LoggerFactory.getLogger(RetryLoop.class);

    private final Exchange exchange;
    private final Timing timing;

    RetryLoop(Exchange exchange, Timing timing) {
        this.exchange = exchange;
        this.timing = timing;
    }

    <T> T run(CallContext<T> call, Request.Builder request, CallSettings settings) {
        Retries retries = new Retries(settings.retryPolicy(), isRepeatable(call, settings), timing::random);
        List<SdkException> earlier = List.of();
        while (true) {
            Optional<SdkException> hindrance = exchange.hindrance(call);
            if (hindrance.isPresent()) {
                throw after(earlier, hindrance.get());
            }
            call.nextAttempt(retries.canSpareNext(call));
            boolean mayBeGone = call.mayHaveBeenApplied();
            Stopwatch watch = Stopwatch.start(timing);
            SdkException failure;
            try {
                T value = exchange.run(call, request, limit(call, settings), settings.maxResponseBytes());
                ended(call, settings, watch, Optional.empty());
                return value;
            } catch (SdkException e) {
                failure = e;
            }
            if (mayBeGone
                    && failure instanceof NotFoundException
                    && call.operation().valueWhenGone().isPresent()) {
                ended(call, settings, watch, Optional.empty());
                return call.operation().valueWhenGone().get();
            }
            List<SdkException> soFar = and(earlier, failure);
            Optional<Duration> wait = Optional.empty();
            try {
                wait = waitAfter(call, retries, failure, soFar);
            } finally {
                ended(call, settings, watch, wait);
            }
            if (wait.isEmpty()) {
                throw after(earlier, failure);
            }
            earlier = soFar;
            sleep(call, wait.get(), earlier);
        }
    }

    /** Asks the caller's predicate too. What it throws ends the call, and carries what happened so far. */
    private static Optional<Duration> waitAfter(
            CallContext<?> call, Retries retries, SdkException failure, List<SdkException> soFar) {
        try {
            return retries.waitAfter(call, failure);
        } catch (RuntimeException e) {
            throw after(soFar, e);
        } catch (Error e) {
            throw after(soFar, e);
        } catch (Exception e) {
            // Not declared, as Kotlin throws checked exceptions.
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
                throw after(soFar, Exchange.interrupted(call, call.attemptOutcome()));
            }
            throw after(soFar, new UndeclaredThrowableException(e));
        }
    }

    private static boolean isRepeatable(CallContext<?> call, CallSettings settings) {
        return call.operation().retryClass() != RetryClass.UNSAFE || settings.assumeIdempotent();
    }

    private static Duration limit(CallContext<?> call, CallSettings settings) {
        Duration remaining = call.deadline().remaining();
        return remaining.compareTo(settings.attemptTimeout()) < 0 ? remaining : settings.attemptTimeout();
    }

    private static List<SdkException> and(List<SdkException> earlier, SdkException failure) {
        List<SdkException> all = new ArrayList<>(earlier);
        all.add(failure);
        return all;
    }

    private static <E extends Throwable> E after(List<SdkException> earlier, E thrown) {
        earlier.stream().filter(each -> each != thrown).forEach(thrown::addSuppressed);
        return thrown;
    }

    private void sleep(CallContext<?> call, Duration wait, List<SdkException> earlier) {
        if (wait.isZero()) {
            return;
        }
        try {
            timing.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw after(earlier, Exchange.interrupted(call, call.attemptOutcome()));
        }
    }

    private void ended(CallContext<?> call, CallSettings settings, Stopwatch watch, Optional<Duration> retryIn) {
        if (settings.listener().isEmpty() && !LOG.isDebugEnabled()) {
            return;
        }
        AttemptReport report = AttemptReport.builder()
                .vendor(call.vendor().name())
                .operation(call.operation().name())
                .method(call.operation().method())
                .pathTemplate(call.operation().path().toString())
                .attempt(call.attempts())
                .status(call.status())
                .elapsed(watch.elapsed())
                .requestId(call.requestId())
                .retryIn(retryIn)
                .build();
        LOG.debug("{}", report);
        settings.listener().ifPresent(listener -> tell(listener, report));
    }

    private static void tell(CallListener listener, AttemptReport report) {
        try {
            listener.onAttempt(report);
        } catch (Exception e) {
            // Kotlin and generics let through what is not declared.
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            LOG.warn("The listener threw {} for {}", e.getClass().getName(), report.operation());
        }
    }
}

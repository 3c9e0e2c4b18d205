package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.CallInterruptedException;
import io.github.llmintegrations.core.ClientClosedException;
import io.github.llmintegrations.core.DecodeException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.internal.json.NonJsonBodyException;
import io.github.llmintegrations.core.internal.json.UnreadableException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Makes attempts. Each attempt delivers its request at most once, and either returns a value or throws an exception. */
final class AttemptRunner {
    private final OkHttpClient http;
    private final ErrorDecoder errors;
    private final BooleanSupplier closed;
    private final RunningCalls running;

    /**
     * Creates a runner.
     *
     * @param closed returns whether the client is closed
     * @param running contains each attempt while it runs
     */
    AttemptRunner(OkHttpClient http, ErrorDecoder errors, BooleanSupplier closed, RunningCalls running) {
        this.http = http;
        this.errors = errors;
        this.closed = closed;
        this.running = running;
    }

    /** Returns the exception for an attempt that must not start, because the client is closed or the thread is interrupted. */
    Optional<SdkException> startFailure(CallContext<?> context) {
        if (closed.getAsBoolean()) {
            return Optional.of(closed(context, Outcome.NOT_SENT));
        }
        return Thread.currentThread().isInterrupted()
                ? Optional.of(interrupted(context, Outcome.NOT_SENT))
                : Optional.empty();
    }

    /**
     * Makes an attempt.
     *
     * @param request the request, the same for every attempt
     * @param limit how long the attempt may take
     * @param cap the largest number of bytes of a successful response
     * @throws SdkException if the attempt fails
     */
    <T> T run(CallContext<T> context, Request.Builder request, Duration limit, long cap) {
        while (true) {
            try {
                return once(context, request, limit, cap);
            } catch (StaleConnectionException e) {
                // The pool has evicted the connection, so the loop ends with a live or a new one.
            }
        }
    }

    private <T> T once(CallContext<T> context, Request.Builder request, Duration limit, long cap)
            throws StaleConnectionException {
        request.header(context.vendor().authHeader(), context.vendor().authPrefix() + context.key());
        Call call = http.newCall(request.build());
        InterruptibleCall interruptible = new InterruptibleCall(call, limit);
        AttemptState attempt = interruptible.state();
        running.add(interruptible);
        try {
            return interruptible.run(() -> read(context, call.execute(), attempt, cap));
        } catch (StaleConnectionException e) {
            throw e;
        } catch (IOException e) {
            throw failure(context, attempt, e);
        } catch (SdkException e) {
            throw e;
        } catch (RuntimeException e) {
            if (!OkHttpFailure.isThrownByOkHttp(e, attempt)) {
                throw e;
            }
            interruptible.cancel();
            throw failure(context, attempt, causedBy(e, new ProtocolException("the response is not valid HTTP")));
        } catch (Exception e) {
            // Kotlin, in which OkHttp and some hooks are written, throws checked exceptions without declaring them.
            interruptible.cancel(); // the hook may have received a response that it did not close
            if (!(e instanceof InterruptedException)) {
                throw failure(context, attempt, new IOException(e));
            }
            Thread.currentThread().interrupt(); // throwing the exception has cleared the flag
            throw interrupted(context, outcome(attempt));
        } finally {
            running.remove(interruptible);
        }
    }

    private <T> T read(CallContext<T> context, Response response, AttemptState attempt, long cap) throws IOException {
        try (response) {
            attempt.status(response.code());
            context.received(response);
            if (!response.isSuccessful()) {
                throw errors.decode(context, response);
            }
            CappedStream body = new CappedStream(response.body().byteStream(), cap);
            try {
                T value = context.operation().reader().read(body);
                if (!body.isUtf8()) {
                    throw new UnreadableException("not UTF-8");
                }
                return value;
            } catch (UnsuccessfulException e) {
                throw errors.decode(context, response, e.body());
            } catch (IOException e) {
                if (body.failure().isPresent()) {
                    throw body.failure().get();
                }
                throw undecodable(context, response, e);
            }
        }
    }

    private static DecodeException undecodable(CallContext<?> context, Response response, IOException unreadable) {
        String why = unreadable.getMessage() + " (content type " + response.header("Content-Type", "none") + ")";
        Outcome outcome = unreadable instanceof NonJsonBodyException ? Outcome.UNKNOWN : Outcome.APPLIED_RESPONSE_LOST;
        return new DecodeException(
                context.failed(outcome),
                context.message(response.code() + ", but the body cannot be read: "
                        + context.redactor().redact(why)),
                response.code(),
                context.requestId());
    }

    private SdkException failure(CallContext<?> context, AttemptState attempt, IOException thrown) {
        if (closed.getAsBoolean()) {
            return closed(context, outcome(attempt));
        }
        if (thrown instanceof ClosedByInterruptException) {
            Thread.currentThread().interrupt(); // OkHttp may have caught an InterruptedException and cleared the flag
            return interrupted(context, outcome(attempt));
        }
        IOException cause = attempt.isLate() ? causedBy(thrown, new InterruptedIOException("timeout")) : thrown;
        return TransportFailure.of(cause, attempt).toException(context, outcome(attempt));
    }

    private static IOException causedBy(Exception cause, IOException thrown) {
        thrown.initCause(cause);
        return thrown;
    }

    private static Outcome outcome(AttemptState attempt) {
        if (!attempt.isSent()) {
            return Outcome.NOT_SENT;
        }
        if (attempt.status() == 0) {
            return Outcome.UNKNOWN;
        }
        return attempt.status() / 100 == 2 ? Outcome.APPLIED_RESPONSE_LOST : ErrorDecoder.outcome(attempt.status());
    }

    private static SdkException closed(CallContext<?> context, Outcome outcome) {
        return new ClientClosedException(context.failed(outcome), context.message("the client is closed"));
    }

    static SdkException interrupted(CallContext<?> context, Outcome outcome) {
        return new CallInterruptedException(context.failed(outcome), context.message("the thread was interrupted"));
    }
}

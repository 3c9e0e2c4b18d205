package io.github.llmintegrations.sandbox.internal;

import io.github.llmintegrations.sandbox.Fault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.ByteString;

/** Takes each request through faults, backend and journal to an answer, whatever goes wrong on the way. */
final class Exchanges extends Dispatcher {

    private static final int DROPPED = 0;
    private static final int NO_CONTENT = 204;
    private static final int BAD_REQUEST = 400;
    private static final int INTERNAL_ERROR = 500;
    private static final String ON_PURPOSE = "The sandbox was told to answer this way.";

    private final Backend backend;
    private final Masking masking;
    private final FaultQueue faults;
    private final JournalRecorder journal;
    /** Requests hold the read lock from their fault to their journal entry, so that a reset never sees half of one. */
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    Exchanges(Backend backend, Masking masking, FaultQueue faults, JournalRecorder journal) {
        this.backend = backend;
        this.masking = masking;
        this.faults = faults;
        this.journal = journal;
    }

    @Override
    public MockResponse dispatch(RecordedRequest recorded) {
        lock.readLock().lock();
        try {
            return exchange(WireRequest.from(recorded));
        } catch (RuntimeException | Error bug) {
            return new MockResponse.Builder().code(INTERNAL_ERROR).build();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Forgets what requests changed, the faults that await the next ones, and the journal: all at once. */
    void reset() {
        lock.writeLock().lock();
        try {
            backend.reset();
            faults.clear();
            journal.clear();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /**
     * Carries out a request that comes over no wire: no fault strikes it, and the journal does not have it.
     *
     * @throws IllegalArgumentException if the vendor refuses the request
     */
    Answer seed(String method, String path, String json) {
        WireRequest request = new WireRequest(
                method, path, "", Map.of("Content-Type", "application/json"), ByteString.encodeUtf8(json), null);
        lock.readLock().lock();
        try {
            return backend.handle(request);
        } catch (Refusal refusal) {
            throw new IllegalArgumentException(
                    masking.text(method + " " + path + " is rejected: " + refusal.status() + " " + refusal.detail()));
        } finally {
            lock.readLock().unlock();
        }
    }

    private MockResponse exchange(WireRequest request) {
        Optional<Fault> fault = faults.next();
        if (fault.isEmpty()) {
            return deliver(request, handle(request), Duration.ZERO);
        }
        return strike(request, fault.get());
    }

    private MockResponse strike(WireRequest request, Fault fault) {
        if (fault.kind() == Fault.Kind.DELAY) {
            return deliver(request, handle(request), fault.answerDelay());
        }
        if (fault.isAfterApplying()) {
            handle(request);
        }
        if (fault.kind() == Fault.Kind.DROP) {
            journal.record(request, DROPPED);
            return new MockResponse.Builder()
                    .onResponseStart(new SocketEffect.CloseSocket())
                    .build();
        }
        Answer answer = fault.kind() == Fault.Kind.UNSUCCESSFUL
                ? Unsuccessful.disguised(ON_PURPOSE)
                : error(request, fault.answerStatus(), ON_PURPOSE);
        Optional<String> retryAfter = fault.retryAfter().map(wait -> Long.toString(wait.toSeconds()));
        return deliver(
                request,
                retryAfter.map(seconds -> answer.with("Retry-After", seconds)).orElse(answer),
                Duration.ZERO);
    }

    private Answer handle(WireRequest request) {
        String complaint = request.complaint();
        if (complaint != null) {
            return error(request, BAD_REQUEST, complaint).with("Connection", "close");
        }
        try {
            backend.authenticate(request);
            return backend.handle(request);
        } catch (Refusal refusal) {
            return refusal.complete(error(request, refusal.status(), refusal.detail()));
        } catch (RuntimeException | Error bug) {
            return error(
                    request,
                    INTERNAL_ERROR,
                    "The sandbox failed: " + bug.getClass().getName());
        }
    }

    private Answer error(WireRequest request, int status, String detail) {
        return backend.error(status, masking.text(request.path()), masking.text(detail));
    }

    private MockResponse deliver(WireRequest request, Answer answer, Duration delay) {
        journal.record(request, answer.status());
        MockResponse.Builder response =
                new MockResponse.Builder().code(answer.status()).headersDelay(delay.toNanos(), TimeUnit.NANOSECONDS);
        if (!answer.body().isEmpty() && !request.method().equals("HEAD")) {
            response.body(new Buffer().writeUtf8(answer.body()));
        }
        if (answer.status() == NO_CONTENT) {
            response.removeHeader("Content-Length");
        }
        answer.headers().forEach(response::setHeader);
        return response.build();
    }
}

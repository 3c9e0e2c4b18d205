package io.github.llmintegrations.sandbox.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.Fault;
import io.github.llmintegrations.sandbox.Journal;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.ByteString;

/** A vendor's {@link Backend} with injected faults and a journal of its requests. Thread-safe. */
public final class SimulatedVendor implements RequestHandler {

    private static final int DROPPED = 0;
    private static final String INJECTED = "The sandbox injected this fault.";

    private final Backend backend;
    private final Masking masking;
    private final Responder responder;
    private final FaultQueue faults = new FaultQueue();
    private final JournalRecorder journal;
    /** Each request holds the read lock from its fault to its journal entry, so that a reset happens between requests. */
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    public SimulatedVendor(Backend backend, Masking masking) {
        this.backend = backend;
        this.masking = masking;
        this.responder = new Responder(backend, masking);
        this.journal = new JournalRecorder(masking);
    }

    @Override
    public MockResponse handle(WireRequest request) {
        lock.readLock().lock();
        try {
            Optional<Fault> fault = faults.next(request.method());
            return fault.isEmpty()
                    ? deliver(request, responder.respond(request), Duration.ZERO)
                    : applyFault(request, fault.get());
        } finally {
            lock.readLock().unlock();
        }
    }

    public void inject(Fault fault) {
        faults.add(Objects.requireNonNull(fault, "fault"));
    }

    public Journal journal() {
        return journal.journal();
    }

    /** Returns the secrets of the requests in the journal. */
    public Set<String> receivedSecrets() {
        return journal.secrets();
    }

    /**
     * Carries out a request without HTTP. Faults do not affect it, and the journal does not record it.
     *
     * @return the body of the response
     * @throws IllegalArgumentException if the vendor rejects the request
     */
    public JsonNode seed(String method, String path, String json) {
        ByteString body = ByteString.encodeUtf8(Objects.requireNonNull(json, "json"));
        WireRequest request = new WireRequest(method, path, "", Map.of("Content-Type", "application/json"), body, null);
        lock.readLock().lock();
        try {
            return StrictJson.parse(backend.handle(request).body());
        } catch (RequestRejectedException rejection) {
            throw new IllegalArgumentException(masking.text(
                    method + " " + path + " is rejected: " + rejection.status() + " " + rejection.detail()));
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Restores the initial state of the backend, discards all faults and empties the journal, in one step. */
    public void reset() {
        lock.writeLock().lock();
        try {
            backend.reset();
            faults.clear();
            journal.clear();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private MockResponse applyFault(WireRequest request, Fault fault) {
        if (fault.kind() == Fault.Kind.DELAY) {
            return deliver(request, responder.respond(request), fault.responseDelay());
        }
        if (fault.isAfterApplying()) {
            responder.respond(request);
        }
        if (fault.kind() == Fault.Kind.DROP) {
            journal.record(request, DROPPED);
            return new MockResponse.Builder()
                    .onResponseStart(new SocketEffect.CloseSocket())
                    .build();
        }
        Response response = fault.kind() == Fault.Kind.UNSUCCESSFUL
                ? UnsuccessfulResponse.withSuccessStatus(INJECTED)
                : responder.error(request, fault.responseStatus(), INJECTED);
        Optional<String> retryAfter = fault.retryAfter().map(wait -> Long.toString(wait.toSeconds()));
        return deliver(
                request,
                retryAfter.map(seconds -> response.with("Retry-After", seconds)).orElse(response),
                Duration.ZERO);
    }

    private MockResponse deliver(WireRequest request, Response response, Duration delay) {
        journal.record(request, response.status());
        return Responder.onWire(request, response, delay);
    }
}

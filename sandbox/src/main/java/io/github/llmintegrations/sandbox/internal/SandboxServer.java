package io.github.llmintegrations.sandbox.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.Fault;
import io.github.llmintegrations.sandbox.Journal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import mockwebserver3.MockWebServer;

/** An HTTP server on loopback in front of one vendor's {@link Backend}. Thread-safe. */
public final class SandboxServer implements AutoCloseable {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final MockWebServer server = new MockWebServer();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final FaultQueue faults = new FaultQueue();
    private final JournalRecorder journal;
    private final Exchanges exchanges;
    private final String baseUrl;

    private SandboxServer(Backend backend, Masking masking) throws IOException {
        journal = new JournalRecorder(masking);
        server.setServerSocketFactory(new GuardedServerSockets());
        exchanges = new Exchanges(backend, masking, faults, journal);
        server.setDispatcher(exchanges);
        server.start(InetAddress.getByAddress(LOOPBACK), 0);
        baseUrl = "http://127.0.0.1:" + server.getPort();
    }

    /**
     * Starts a server on a free port.
     *
     * @throws UncheckedIOException if there is none
     */
    public static SandboxServer start(Backend backend, Masking masking) {
        try {
            return new SandboxServer(backend, masking);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String baseUrl() {
        return baseUrl;
    }

    public void inject(Fault fault) {
        faults.add(Objects.requireNonNull(fault, "fault"));
    }

    public Journal journal() {
        return journal.journal();
    }

    /** Returns the secrets that the requests in the journal held. */
    public Set<String> receivedSecrets() {
        return journal.secrets();
    }

    /**
     * Carries out a request that comes over no wire: no fault strikes it, and the journal does not have it.
     *
     * @return the body of the response
     * @throws IllegalArgumentException if the vendor refuses the request
     */
    public JsonNode seed(String method, String path, String json) {
        return StrictJson.parse(exchanges
                .seed(
                        Objects.requireNonNull(method, "method"),
                        Objects.requireNonNull(path, "path"),
                        Objects.requireNonNull(json, "json"))
                .body());
    }

    /** Forgets what requests changed, the faults that await the next ones, and the journal: all at once. */
    public void reset() {
        exchanges.reset();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.close();
        }
    }
}

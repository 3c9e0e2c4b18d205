package io.github.llmintegrations.sandbox.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.concurrent.atomic.AtomicBoolean;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** An HTTP server on loopback. Thread-safe. */
public final class LoopbackServer implements AutoCloseable {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int INTERNAL_ERROR = 500;

    private final MockWebServer server = new MockWebServer();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final String baseUrl;

    private LoopbackServer(int port, RequestHandler handler) throws IOException {
        server.setServerSocketFactory(new ValidatingServerSocketFactory());
        server.setDispatcher(dispatcher(handler));
        server.start(InetAddress.getByAddress(LOOPBACK), port);
        baseUrl = "http://127.0.0.1:" + server.getPort();
    }

    /**
     * Starts a server on a free port.
     *
     * @throws UncheckedIOException if there is none
     */
    public static LoopbackServer start(RequestHandler handler) {
        return start(0, handler);
    }

    /**
     * Starts a server on this port, where 0 means any free one.
     *
     * @throws UncheckedIOException if the port cannot be opened
     */
    public static LoopbackServer start(int port, RequestHandler handler) {
        try {
            return new LoopbackServer(port, handler);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot listen on port " + port + ": " + e.getMessage(), e);
        }
    }

    private static Dispatcher dispatcher(RequestHandler handler) {
        return new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest recorded) {
                try {
                    return handler.handle(WireRequest.from(recorded));
                } catch (RuntimeException | Error bug) {
                    return new MockResponse.Builder().code(INTERNAL_ERROR).build();
                }
            }
        };
    }

    public String baseUrl() {
        return baseUrl;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.close();
        }
    }
}

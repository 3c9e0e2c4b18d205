package io.github.llmintegrations.core.internal.http;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import okhttp3.Connection;
import okhttp3.Protocol;

/**
 * Finds pooled connections that died while they were idle: that the server closed, or on which it sent what nobody asked
 * for. A request on such a connection would be lost, and nobody could tell whether the server processed it. Thread-safe.
 */
final class StaleConnections {
    /** A connection that responded this recently counts as alive. */
    private static final long FRESH_NANOS = 5_000_000;

    private final Map<Connection, Long> lastResponses = Collections.synchronizedMap(new WeakHashMap<>());

    /** Records that a response came on a connection. */
    void responded(Connection connection) {
        if (canBeChecked(connection)) {
            lastResponses.put(connection, System.nanoTime());
        }
    }

    /** Returns whether a connection is dead. Takes a millisecond if the connection is alive and was idle. */
    boolean isStale(Connection connection) {
        if (!canBeChecked(connection)) {
            return false;
        }
        Long last = lastResponses.get(connection);
        return last != null && System.nanoTime() - last > FRESH_NANOS && hasInput(connection.socket());
    }

    /** HTTP/2 checks its connections itself: a second reader would block, or take its bytes. */
    private static boolean canBeChecked(Connection connection) {
        return connection.protocol() == Protocol.HTTP_1_1;
    }

    /** Returns whether there is anything to read, be it the end of the stream. */
    private static boolean hasInput(Socket socket) {
        try {
            int timeout = socket.getSoTimeout();
            socket.setSoTimeout(1);
            try {
                return socket.getInputStream().read() >= -1;
            } catch (SocketTimeoutException e) {
                return false;
            } finally {
                socket.setSoTimeout(timeout);
            }
        } catch (IOException e) {
            return true;
        }
    }
}

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
 * Detects pooled connections that became unusable while they were idle: the server closed them, or sent an unsolicited response. A
 * request on such a connection would be lost, and the client could not determine whether the server processed it. Thread-safe.
 */
final class StaleConnections {
    /** The time after a response during which a connection counts as alive. */
    private static final long FRESH_NANOS = 5_000_000;

    private final Map<Connection, Long> lastResponses = Collections.synchronizedMap(new WeakHashMap<>());

    /** Records that a response arrived on a connection. */
    void responded(Connection connection) {
        if (canBeChecked(connection)) {
            lastResponses.put(connection, System.nanoTime());
        }
    }

    /** Returns whether a connection is stale. Blocks for a millisecond if the connection was idle and is alive. */
    boolean isStale(Connection connection) {
        if (!canBeChecked(connection)) {
            return false;
        }
        Long last = lastResponses.get(connection);
        return last != null && System.nanoTime() - last > FRESH_NANOS && hasInput(connection.socket());
    }

    /** Returns whether the check applies. For HTTP/2, OkHttp reads connections all the time; a second reader would steal bytes. */
    private static boolean canBeChecked(Connection connection) {
        return connection.protocol() == Protocol.HTTP_1_1;
    }

    /** Returns whether there is anything to read, including the end of the stream. */
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

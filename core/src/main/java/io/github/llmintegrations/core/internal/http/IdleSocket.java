package io.github.llmintegrations.core.internal.http;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** Looks at a connection on which nothing is due. */
final class IdleSocket {
    private IdleSocket() {}

    /**
     * Whether the other side has hung up, or said what nobody asked for. Takes a millisecond when it has not, and each
     * later read of the socket a little longer.
     */
    static boolean isDead(Socket socket) {
        try {
            int timeout = socket.getSoTimeout();
            socket.setSoTimeout(1);
            try {
                // An end, and just as well a byte that nobody asked for.
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

    /**
     * Whether the other side has said what nobody asked for, as far as that shows without a read: not under TLS. Takes
     * no time, and does not see that it has hung up.
     */
    static boolean hasSpoken(Socket socket) {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException e) {
            return true;
        }
    }
}

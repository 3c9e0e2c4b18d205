package io.github.llmintegrations.core.internal;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** Looks whether the other side has hung up a connection on which nothing is due. Takes a millisecond when it has not. */
final class IdleSocket {
    private IdleSocket() {}

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
}

package io.github.llmintegrations.benchmarks.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Answers both vendors' calls on loopback, in a JVM of its own that ends when its input does. */
public final class Server {
    private static final int BACKLOG = 100;

    private Server() {}

    /** Prints the port. */
    public static void main(String[] arguments) throws IOException {
        ServerSocket listener = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        startDaemon(() -> accept(listener, new Routes()));
        System.out.println(listener.getLocalPort());
        while (System.in.read() >= 0) {
            // Nothing is said to a server but that it is no longer needed.
        }
    }

    private static void accept(ServerSocket listener, Routes routes) {
        try {
            while (true) {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                startDaemon(new Connection(socket, routes));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void startDaemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }
}

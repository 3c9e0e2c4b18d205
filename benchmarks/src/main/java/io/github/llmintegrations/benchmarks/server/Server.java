package io.github.llmintegrations.benchmarks.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Serves both vendors' APIs on loopback, in a JVM that exits when its standard input ends. */
public final class Server {
    private static final int BACKLOG = 100;

    private Server() {}

    /** Prints the port that the server listens on. */
    public static void main(String[] arguments) throws IOException {
        ServerSocket listener = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        startDaemon(() -> accept(listener, new Routes()));
        System.out.println(listener.getLocalPort());
        while (System.in.read() >= 0) {
            // The runner sends nothing; it closes the stream when it is done.
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

package io.github.llmintegrations.benchmarks.server;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;

/** Serves one connection until the client closes it. */
final class Connection implements Runnable {
    private final Socket socket;
    private final Routes routes;

    Connection(Socket socket, Routes routes) {
        this.socket = socket;
        this.routes = routes;
    }

    @Override
    public void run() {
        try (socket) {
            RequestReader requests = new RequestReader(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            for (String line = requests.next(); line != null; line = requests.next()) {
                out.write(routes.to(line));
            }
        } catch (IOException e) {
            // The client closed the connection, as every client does in the end.
        }
    }
}

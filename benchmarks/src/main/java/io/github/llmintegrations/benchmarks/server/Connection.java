package io.github.llmintegrations.benchmarks.server;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;

/** Answers request after request, until the client has had enough. */
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
            // The client has gone: that is how every connection ends.
        }
    }
}

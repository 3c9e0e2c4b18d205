package io.github.llmintegrations.core.internal.http;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server on plain sockets that can violate HTTP. Its first connection runs the first script. */
final class RawServer implements Closeable {
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *([0-9]+)");

    private final ServerSocket listener;
    private final List<Script> scripts;
    private final List<Connection> connections = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private RawServer(ServerSocket listener, Script... scripts) {
        this.listener = listener;
        this.scripts = List.of(scripts);
        daemon(this::accept);
    }

    /** Starts a server on a free port. The last script serves all further connections. */
    static RawServer start(Script... scripts) {
        return start(InetAddress.getLoopbackAddress(), 0, scripts);
    }

    static RawServer start(InetAddress address, int port, Script... scripts) {
        try {
            return new RawServer(new ServerSocket(port, 50, address), scripts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A loopback address: 127.0.0.1, 127.0.0.2 and so on. */
    static InetAddress loopback(int last) {
        try {
            return InetAddress.getByAddress("twin.test", new byte[] {127, 0, 0, (byte) last});
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return listener.getLocalPort();
    }

    String url() {
        return "http://127.0.0.1:" + port();
    }

    /** Returns the complete requests as text. */
    List<String> requests() {
        return requests;
    }

    int connectionCount() {
        return connections.size();
    }

    private void accept() {
        try {
            for (int i = 0; ; i++) {
                Connection connection = new Connection(listener.accept());
                connections.add(connection);
                Script script = scripts.get(Math.min(i, scripts.size() - 1));
                daemon(() -> serve(script, connection));
            }
        } catch (IOException e) {
            // closed at the end of the test
        }
    }

    private static void serve(Script script, Connection connection) {
        try (connection) {
            script.serve(connection);
        } catch (IOException e) {
            // the client closed the connection, as some tests expect
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Connection each : connections) {
                each.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A script for one connection, which is closed at its end. */
    @FunctionalInterface
    interface Script {
        void serve(Connection connection) throws IOException;
    }

    /** The server's end of a connection. */
    final class Connection implements Closeable {
        private final Socket socket;

        private Connection(Socket socket) {
            this.socket = socket;
        }

        /** Reads one request with its body. */
        void readRequest() throws IOException {
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            while (!read.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                read.write(readByte());
            }
            Matcher length = LENGTH.matcher(read.toString(StandardCharsets.ISO_8859_1));
            for (int left = length.find() ? Integer.parseInt(length.group(1)) : 0; left > 0; left--) {
                read.write(readByte());
            }
            requests.add(read.toString(StandardCharsets.UTF_8));
        }

        int readByte() throws IOException {
            int next = socket.getInputStream().read();
            if (next < 0) {
                throw new IOException("the client hung up");
            }
            return next;
        }

        void write(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        }

        /** Sends a JSON response, and keeps the connection open. */
        void answer(int status, String json) throws IOException {
            write("HTTP/1.1 " + status + " Whatever\r\nContent-Length: " + json.length() + "\r\n\r\n" + json);
        }

        /** Sends the same response to all requests, until the client closes the connection. */
        void answerAlways(int status, String json) throws IOException {
            while (true) {
                readRequest();
                answer(status, json);
            }
        }

        /** Blocks until the client closes its end. */
        void awaitEnd() throws IOException {
            InputStream in = socket.getInputStream();
            while (in.read() >= 0) {
                // ignores what the client sends
            }
        }

        /** Makes the next close a reset. */
        void resetOnClose() throws IOException {
            socket.setSoLinger(true, 0);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}

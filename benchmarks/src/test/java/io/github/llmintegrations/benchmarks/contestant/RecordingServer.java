package io.github.llmintegrations.benchmarks.contestant;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.llmintegrations.benchmarks.documents.Documents;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves a vendor's documents and records the requests. */
final class RecordingServer implements AutoCloseable {
    private static final Pattern PAGE = Pattern.compile("(?:cursor=page-|current_page=)(\\d+)");

    private final Documents documents;
    private final HttpServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    RecordingServer(Documents documents) throws IOException {
        this.documents = documents;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::respond);
        server.start();
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<Request> requests() {
        return requests;
    }

    private void respond(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(new Request(exchange.getRequestMethod(), exchange.getRequestURI(), body));
            byte[] response = response(exchange.getRequestMethod(), exchange.getRequestURI())
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, response.length);
            exchange.getResponseBody().write(response);
        }
    }

    private String response(String method, URI target) {
        if (method.equals("POST")) {
            return documents.created();
        }
        if (!target.getPath().endsWith("/integrations")) {
            return documents.detail();
        }
        Matcher page = PAGE.matcher(target.getQuery());
        return documents.page(page.find() ? Integer.parseInt(page.group(1)) : 0);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    record Request(String method, URI target, String body) {}
}

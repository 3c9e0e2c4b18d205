package io.github.llmintegrations.sandbox.arize;

import io.github.llmintegrations.sandbox.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sends bytes that no decent client would send, and reads what comes back until the server closes the connection. */
final class RawHttp {

    private static final int TIMEOUT_MILLIS = 20_000;

    private RawHttp() {}

    /** A request whose path is sent as it is. */
    static Reply get(ArizeSandbox arize, String path) {
        return send(
                arize,
                "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + arize.apiKey() + "\r\n\r\n");
    }

    static Reply send(ArizeSandbox arize, String request) {
        return send(arize, request.getBytes(StandardCharsets.ISO_8859_1));
    }

    static Reply send(ArizeSandbox arize, byte[] request) {
        URI uri = URI.create(arize.baseUrl());
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            return parsed(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reply parsed(String response) {
        String[] parts = response.split("\r\n\r\n", 2);
        String[] head = parts[0].split("\r\n", -1);
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (int i = 1; i < head.length; i++) {
            String[] header = head[i].split(": ", 2);
            headers.computeIfAbsent(header[0], name -> new ArrayList<>()).add(header[1]);
        }
        int status = Integer.parseInt(head[0].split(" ", 3)[1]);
        return new Reply(status, HttpHeaders.of(headers, (name, value) -> true), parts[1]);
    }
}

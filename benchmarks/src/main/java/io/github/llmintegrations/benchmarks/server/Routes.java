package io.github.llmintegrations.benchmarks.server;

import io.github.llmintegrations.benchmarks.documents.ArizeDocuments;
import io.github.llmintegrations.benchmarks.documents.PortkeyDocuments;
import java.nio.charset.StandardCharsets;

/** Finds the response to a request line. */
final class Routes {
    private static final byte[] NOT_FOUND =
            "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final Responses arize = new Responses(
            "/v2/integrations", "201 Created", "cursor=" + ArizeDocuments.CURSOR_PREFIX, new ArizeDocuments());
    private final Responses portkey = new Responses("/integrations", "200 OK", "current_page=", new PortkeyDocuments());

    byte[] to(String requestLine) {
        int start = requestLine.indexOf(' ') + 1;
        String target = requestLine.substring(start, requestLine.indexOf(' ', start));
        boolean isPost = requestLine.startsWith("POST ");
        if (target.startsWith(arize.path())) {
            return arize.to(isPost, target);
        }
        return target.startsWith(portkey.path()) ? portkey.to(isPost, target) : NOT_FOUND;
    }
}

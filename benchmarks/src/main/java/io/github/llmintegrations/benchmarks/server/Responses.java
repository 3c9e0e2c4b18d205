package io.github.llmintegrations.benchmarks.server;

import io.github.llmintegrations.benchmarks.documents.Documents;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One vendor's responses, head and body in one array. Builds a page when a client first requests it. */
final class Responses {
    private final String path;
    private final String pageParameter;
    private final Documents documents;
    private final byte[] detail;
    private final byte[] created;
    private final Map<Integer, byte[]> pages = new ConcurrentHashMap<>();

    Responses(String path, String createdStatus, String pageParameter, Documents documents) {
        this.path = path;
        this.pageParameter = pageParameter;
        this.documents = documents;
        this.detail = response("200 OK", documents.detail());
        this.created = response(createdStatus, documents.created());
    }

    String path() {
        return path;
    }

    byte[] to(boolean isPost, String target) {
        if (isPost) {
            return created;
        }
        return target.startsWith("/", path.length())
                ? detail
                : pages.computeIfAbsent(pageNumber(target), number -> response("200 OK", documents.page(number)));
    }

    private int pageNumber(String target) {
        int parameter = target.indexOf(pageParameter);
        if (parameter < 0) {
            return 0;
        }
        int start = parameter + pageParameter.length();
        int end = target.indexOf('&', start);
        return Integer.parseInt(target.substring(start, end < 0 ? target.length() : end));
    }

    private static byte[] response(String status, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length
                + "\r\nx-request-id: 2f7f3a8c-6f0c-4a61-9d86-0c1d5d3a7b11\r\n\r\n";
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        response.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        response.writeBytes(body);
        return response.toByteArray();
    }
}

package io.github.llmintegrations.benchmarks.server;

import io.github.llmintegrations.benchmarks.documents.Documents;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The answers of one vendor, whole as they go out; pages are made when they are first asked for. */
final class Answers {
    private final String path;
    private final String pageParameter;
    private final Documents documents;
    private final byte[] detail;
    private final byte[] created;
    private final Map<Integer, byte[]> pages = new ConcurrentHashMap<>();

    Answers(String path, String createdStatus, String pageParameter, Documents documents) {
        this.path = path;
        this.pageParameter = pageParameter;
        this.documents = documents;
        this.detail = answer("200 OK", documents.detail());
        this.created = answer(createdStatus, documents.created());
    }

    String path() {
        return path;
    }

    byte[] answer(boolean isPost, String target) {
        if (isPost) {
            return created;
        }
        return target.startsWith("/", path.length())
                ? detail
                : pages.computeIfAbsent(pageNumber(target), number -> answer("200 OK", documents.page(number)));
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

    private static byte[] answer(String status, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length
                + "\r\nx-request-id: 2f7f3a8c-6f0c-4a61-9d86-0c1d5d3a7b11\r\n\r\n";
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        answer.writeBytes(body);
        return answer.toByteArray();
    }
}

package io.github.llmintegrations.sandbox.internal;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A request as received.
 *
 * @param path still percent-encoded
 * @param query still percent-encoded, without the question mark
 * @param headers with names in any letter case; commas join repeated ones
 * @param protocolError the violation of the HTTP protocol, if any
 */
public record WireRequest(
        String method,
        String path,
        String query,
        Map<String, String> headers,
        ByteString body,
        @Nullable String protocolError) {

    static WireRequest from(RecordedRequest recorded) {
        String target = originForm(recorded.getTarget());
        int question = target.indexOf('?');
        String path = question < 0 ? target : target.substring(0, question);
        String query = question < 0 ? "" : target.substring(question + 1);
        ByteString body = recorded.getBody();
        return new WireRequest(
                recorded.getMethod(),
                path,
                query,
                joined(recorded.getHeaders()),
                body == null ? ByteString.EMPTY : body,
                recorded.getHeaders().get(RequestHead.PROTOCOL_ERROR));
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** Clients behind a proxy send the whole URL in place of the path. */
    private static String originForm(String target) {
        int authority = target.indexOf("://");
        if (target.startsWith("/") || authority < 0) {
            return target;
        }
        int path = target.indexOf('/', authority + 3);
        return path < 0 ? "/" : target.substring(path);
    }

    private static Map<String, String> joined(Headers headers) {
        Map<String, String> joined = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String name : headers.names()) {
            List<String> values = headers.values(name);
            joined.put(name, String.join(", ", values));
        }
        joined.remove(RequestHead.PROTOCOL_ERROR);
        return Collections.unmodifiableMap(joined);
    }
}

package io.github.llmintegrations.systemtests.canary;

import static io.github.llmintegrations.systemtests.canary.Canaries.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okio.ByteString;

/** What a request carried, in all the forms in which servers repeat it. */
record Echo(Headers headers, String body) {

    static Echo of(RecordedRequest request) {
        ByteString body = request.getBody();
        return new Echo(request.getHeaders(), body == null ? "" : body.utf8());
    }

    String key() {
        String bearer = headers.get("Authorization");
        return bearer == null ? Objects.requireNonNull(headers.get("x-portkey-api-key")) : bearer.substring(7);
    }

    /** The body as JSON; an empty object when there was none. */
    JsonNode sent() {
        return json(body.isEmpty() ? "{}" : body);
    }

    /** The headers and the body. */
    String text() {
        return lines() + "\n" + body;
    }

    /** Each header in a line, and none of them hidden. */
    String lines() {
        return StreamSupport.stream(headers.spliterator(), false)
                .map(header -> header.getFirst() + ": " + header.getSecond())
                .collect(Collectors.joining("\n"));
    }

    /** One line that can stand in a header. */
    String line() {
        return key() + " " + headers.get("x-caller") + " " + headers.get("x-client");
    }

    String html() {
        return "<html><pre>"
                + text().replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#x27;")
                        .replace("/", "&#47;")
                + "</pre></html>";
    }

    String percentEncoded() {
        return URLEncoder.encode(text(), StandardCharsets.UTF_8);
    }

    /** As writers escape JSON that care for browsers. */
    String carefulJson() {
        return body.replace("/", "\\/")
                .replace("&", "\\u0026")
                .replace("<", "\\u003C")
                .replace("'", "\\u0027")
                .replace("é", "\\u00e9");
    }

    /** The headers, the text and the body's tree as members of an object. */
    ObjectNode tree() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        headers.forEach(header -> tree.put(header.getFirst(), header.getSecond()));
        return tree.put("text", text()).put(text(), 1).set("sent", sent());
    }
}

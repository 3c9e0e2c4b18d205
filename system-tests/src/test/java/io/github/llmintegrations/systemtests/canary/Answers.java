package io.github.llmintegrations.systemtests.canary;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

/** Answers that repeat what was sent. */
final class Answers {
    private static final List<String> FIELDS_OF_ANY_ANSWER = List.of(
            "id", "slug", "integrations", "ai_integrations", "spaces", "organizations", "data", "models", "workspaces");

    private Answers() {}

    static MockResponse.Builder json(int status, String body) {
        return body(status, "application/json", body);
    }

    static MockResponse.Builder body(int status, String contentType, String body) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", contentType)
                .body(body);
    }

    static MockResponse.Builder none() {
        return new MockResponse.Builder();
    }

    /** With the headers, when there is no body to come. */
    static MockResponse.Builder withHeaders(int status, Map<String, String> headers) {
        MockResponse.Builder answer = json(status, "[]");
        headers.forEach(answer::setHeader);
        return answer;
    }

    static MockResponse.Builder redirect(int status, String location) {
        return json(status, "{}").setHeader("Location", location);
    }

    static MockResponse.Builder problem(int status, Echo echo) {
        ObjectNode problem = echo.tree();
        for (String member : List.of("type", "title", "detail", "instance")) {
            problem.put(member, echo.text());
        }
        return body(status, "application/problem+json", problem.toString());
    }

    /** As Portkey does it. */
    static MockResponse.Builder unsuccessful(int status, Echo echo) {
        return json(status, "{\"success\":false,\"data\":" + message(echo.text(), "errorCode") + "}");
    }

    static String message(String text, String code) {
        return "{\"message\":" + text(text) + ",\"" + code + "\":" + text(text) + "}";
    }

    static String text(String text) {
        return TextNode.valueOf(text).toString();
    }

    /** Ends before the secret does, by no more than its last character. */
    static MockResponse.Builder cut(int status, String before, String secret) {
        String escaped = text(secret);
        return json(status, before + escaped.substring(1, escaped.length() - 2))
                .setHeader("Content-Length", 10_000)
                .onResponseEnd(new SocketEffect.CloseSocket());
    }

    /** Of no type that any call reads. */
    static MockResponse.Builder undecodable(Echo echo) {
        ObjectNode answer =
                JsonNodeFactory.instance.objectNode().put("type", "LLM").put("created_at", echo.text());
        FIELDS_OF_ANY_ANSWER.forEach(
                field -> answer.putArray(field).add(echo.text()).add(echo.tree()));
        return json(200, answer.toString());
    }

    /** What cannot be read has a secret for its name. */
    static MockResponse.Builder undecodableField(Echo echo) {
        ObjectNode named = JsonNodeFactory.instance.objectNode().set(echo.key(), echo.tree());
        ObjectNode answer =
                JsonNodeFactory.instance.objectNode().put("type", "LLM").set("headers", named);
        FIELDS_OF_ANY_ANSWER.forEach(field -> answer.set(field, named));
        return json(200, answer.toString());
    }

    /** Pages without an end, each of which points to itself. */
    static MockResponse.Builder contradicting(Echo echo) {
        ObjectNode page = Canaries.json("{'integrations':[],'ai_integrations':[],'spaces':[],'organizations':[]}")
                .require();
        page.putObject("pagination").put("has_more", true).put("next_cursor", echo.text());
        return json(200, page.toString());
    }
}

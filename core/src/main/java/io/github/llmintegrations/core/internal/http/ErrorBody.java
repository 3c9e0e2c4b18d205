package io.github.llmintegrations.core.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.llmintegrations.core.ProblemDetail;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.core.internal.json.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The body of an error response, with the secrets of the request masked. It can be any bytes: no method throws. */
final class ErrorBody {
    private static final int LONGEST_SNIPPET = 2048;
    private static final int LONGEST_PLAIN_TEXT = 200;
    private static final Set<String> MEMBERS = Set.of("type", "title", "status", "detail", "instance");

    private final String mediaType;
    private final String text;
    private final JsonNode tree;

    ErrorBody(byte[] bytes, String mediaType, Redactor redactor) {
        this.mediaType = mediaType;
        JsonNode parsed = parsed(bytes);
        this.tree = redactor.redact(parsed);
        // The tree has no escapes, in which a secret could hide.
        this.text = tree.equals(parsed) ? redactor.redact(new String(bytes, StandardCharsets.UTF_8)) : tree.toString();
    }

    private static JsonNode parsed(byte[] bytes) {
        try {
            return Documents.parse(bytes);
        } catch (UnreadableException e) {
            return MissingNode.getInstance();
        }
    }

    /** Returns the start of the body; empty if there is no body. */
    Optional<String> snippet() {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(text.substring(0, Math.min(text.length(), LONGEST_SNIPPET)));
    }

    /** Returns the body as a problem document (RFC 9457); empty if it is not one. */
    Optional<ProblemDetail> problem() {
        if (!tree.isObject()
                || !(mediaType.equals("application/problem+json")
                        || tree.path("title").isTextual()
                        || tree.path("detail").isTextual())) {
            return Optional.empty();
        }
        ProblemDetail.Builder problem = ProblemDetail.builder();
        string(tree.path("type")).ifPresent(problem::type);
        string(tree.path("title")).ifPresent(problem::title);
        integer(tree.path("status")).ifPresent(problem::status);
        string(tree.path("detail")).ifPresent(problem::detail);
        string(tree.path("instance")).ifPresent(problem::instance);
        tree.properties().forEach(member -> {
            if (!MEMBERS.contains(member.getKey())) {
                problem.putExtension(member.getKey(), member.getValue());
            }
        });
        return Optional.of(problem.build());
    }

    /** Returns the text that describes the error; empty if the body contains none. */
    Optional<String> message() {
        return string(tree.path("detail"))
                .or(() -> string(tree.path("title")))
                .or(() -> string(tree.path("message")))
                .or(() -> string(tree.path("data").path("message")))
                .or(() -> string(tree.path("error").path("message")))
                .or(() -> string(tree.path("error")))
                .or(this::plainText);
    }

    private Optional<String> plainText() {
        return mediaType.equals("text/plain") && !text.isBlank()
                ? Optional.of(text.strip().substring(0, Math.min(text.strip().length(), LONGEST_PLAIN_TEXT)))
                : Optional.empty();
    }

    /** Returns the vendor's code for the error; empty if the body contains none. */
    Optional<String> errorCode() {
        return string(tree.path("errorCode"))
                .or(() -> string(tree.path("data").path("errorCode")))
                .or(() -> string(tree.path("error").path("code")));
    }

    /** Returns the vendor's id of the request; empty if the body contains none. */
    Optional<String> requestId() {
        return string(tree.path("request_id"));
    }

    private static OptionalInt integer(JsonNode node) {
        return node.canConvertToExactIntegral() && node.canConvertToInt()
                ? OptionalInt.of(node.intValue())
                : OptionalInt.empty();
    }

    private static Optional<String> string(JsonNode node) {
        return node.isTextual() && !node.textValue().isBlank() ? Optional.of(node.textValue()) : Optional.empty();
    }
}

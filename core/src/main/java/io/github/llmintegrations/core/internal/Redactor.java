package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the secrets that went out with a request (its API key, the values of the caller's headers, and what its body
 * holds under a secret's name) out of what came back, since servers like to repeat what they refuse. Looks at the body
 * only once something went wrong.
 */
final class Redactor {
    private static final String MASK = "***";
    private static final int SHORTEST_SECRET = 4;

    /** What a header says in less is a word, such as the name of an environment. */
    private static final int SHORTEST_HEADER = 8;

    /** Of less than this of a secret at the end of a text nobody can tell whether it is one that was cut. */
    private static final int SHORTEST_START = 8;

    private static final Pattern WITH_SCHEME =
            Pattern.compile("(?:bearer|basic|token|api-?key) +(.+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final ApiKey apiKey;
    private final Collection<String> headers;
    private final byte @Nullable [] requestBody;
    private @Nullable List<String> secrets;

    Redactor(ApiKey apiKey, Collection<String> headers, byte @Nullable [] requestBody) {
        this.apiKey = apiKey;
        this.headers = headers;
        this.requestBody = requestBody;
    }

    String redact(String text) {
        String redacted = masked(text);
        String plain = Unescaping.plain(redacted);
        String redactedPlain = masked(plain);
        // Only where a secret was escaped in a way of its own is the text told without any escapes.
        return redactedPlain.equals(plain) ? redacted : redactedPlain;
    }

    private String masked(String text) {
        String masked = text;
        for (String secret : secrets()) {
            masked = Pattern.compile(secret, Pattern.LITERAL | Pattern.CASE_INSENSITIVE)
                    .matcher(masked)
                    .replaceAll(Matcher.quoteReplacement(MASK));
        }
        for (String secret : secrets()) {
            masked = withoutStartOf(secret, masked);
        }
        return masked;
    }

    /** A text that was cut can end within a secret. */
    private static String withoutStartOf(String secret, String text) {
        for (int length = Math.min(secret.length() - 1, text.length()); length >= SHORTEST_START; length--) {
            int start = text.length() - length;
            if (text.regionMatches(true, start, secret, 0, length)) {
                return text.substring(0, start) + MASK;
            }
        }
        return text;
    }

    JsonNode redact(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                copy.set(redact(field.getKey()), redact(field.getValue()));
            }
            return copy;
        }
        if (tree instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode(array.size());
            array.forEach(each -> copy.add(redact(each)));
            return copy;
        }
        return tree.isTextual() ? TextNode.valueOf(redact(tree.textValue())) : tree;
    }

    /** Whether nothing that a throwable says, nor what it was caused by or suppressed, holds a secret. */
    boolean isClean(Throwable thrown) {
        return Throwables.withAllBehind(thrown).stream()
                .map(Throwable::toString)
                .allMatch(text -> redact(text).equals(text));
    }

    private List<String> secrets() {
        List<String> found = secrets;
        if (found == null) {
            found = new ArrayList<>(List.of(apiKey.reveal()));
            headers.stream().filter(each -> each.length() >= SHORTEST_HEADER).forEach(found::add);
            if (requestBody != null) {
                SecretFields.collect(requestBody, found);
            }
            found.addAll(withoutScheme(found));
            List<String> plain = found.stream().map(Unescaping::plain).toList();
            List<String> escaped = found.stream().map(Json::escaped).toList();
            found.addAll(plain);
            found.addAll(escaped);
            // So they stand in a cut body that repeats the request as a string.
            found.addAll(escaped.stream().map(Json::escaped).toList());
            found.removeIf(secret -> secret.length() < SHORTEST_SECRET);
            found.sort(Comparator.comparingInt(String::length).reversed());
            found = found.stream().distinct().toList();
            secrets = found;
        }
        return found;
    }

    private static List<String> withoutScheme(List<String> credentials) {
        return credentials.stream()
                .map(WITH_SCHEME::matcher)
                .filter(Matcher::matches)
                .map(each -> each.group(1))
                .toList();
    }
}

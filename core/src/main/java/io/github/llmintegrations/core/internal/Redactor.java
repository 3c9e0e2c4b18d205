package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the secrets that went out with a request (its API key, and what its body holds under a secret's name) out of
 * what came back, since servers like to repeat what they refuse. Looks at the body only once something went wrong.
 */
final class Redactor {
    private static final String MASK = "***";
    private static final int SHORTEST_SECRET = 4;

    private final ApiKey apiKey;
    private final byte @Nullable [] requestBody;
    private @Nullable List<String> secrets;

    Redactor(ApiKey apiKey, byte @Nullable [] requestBody) {
        this.apiKey = apiKey;
        this.requestBody = requestBody;
    }

    String redact(String text) {
        String redacted = text;
        for (String secret : secrets()) {
            redacted = redacted.replace(secret, MASK);
        }
        return redacted;
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
        String text = thrown.toString();
        Throwable cause = thrown.getCause();
        return redact(text).equals(text)
                && (cause == null || isClean(cause))
                && Arrays.stream(thrown.getSuppressed()).allMatch(this::isClean);
    }

    private List<String> secrets() {
        List<String> found = secrets;
        if (found == null) {
            found = new ArrayList<>(List.of(apiKey.reveal()));
            if (requestBody != null) {
                SecretFields.collect(requestBody, found);
            }
            List<String> escaped = found.stream().map(Json::escaped).toList();
            found.addAll(escaped);
            // So they stand in a cut body that repeats the request as a string.
            found.addAll(escaped.stream().map(Json::escaped).toList());
            found.removeIf(secret -> secret.length() < SHORTEST_SECRET);
            found.sort(Comparator.comparingInt(String::length).reversed());
            secrets = found;
        }
        return found;
    }
}

package io.github.llmintegrations.sandbox.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The secret fields of a vendor's documents.
 *
 * @param values fields whose value is a secret, regardless of its type
 * @param maps fields whose value is an object with secret values under names that are not secret
 * @param references fields whose names sound secret, although their values only refer to secrets
 * @param parents objects that hold such fields, besides the document itself
 */
public record SecretFields(Set<String> values, Set<String> maps, Set<String> references, Set<String> parents) {

    private static final List<String> SECRET_WORDS = List.of("key", "secret", "token", "password", "credential");

    /** Returns no fields. */
    public static SecretFields none() {
        return new SecretFields(Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** Returns the secrets that a document holds, by the path of their field; for values other than texts, their JSON. */
    public Map<String, String> in(JsonNode document) {
        Map<String, String> secrets = new LinkedHashMap<>();
        find(document).forEach((path, value) -> secrets.put(path, text(value)));
        return secrets;
    }

    /** Returns the secret texts that a document holds, including those within secret objects. */
    Set<String> textsIn(JsonNode document) {
        Set<String> texts = new LinkedHashSet<>();
        find(document).values().forEach(value -> {
            if (value.isObject()) {
                collectSecretTexts(value, texts);
            } else {
                texts.add(text(value));
            }
        });
        return texts;
    }

    /** Whether a field with this name is likely to hold a secret. */
    boolean soundsSecret(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !references.contains(name)
                && !lower.startsWith("has_")
                && !lower.endsWith("url")
                && SECRET_WORDS.stream().anyMatch(lower::contains);
    }

    private Map<String, JsonNode> find(JsonNode document) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        find(document, "", found);
        return found;
    }

    private void find(JsonNode object, String prefix, Map<String, JsonNode> found) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String path = prefix + field.getKey();
            JsonNode value = field.getValue();
            if (maps.contains(field.getKey()) && value.isObject()) {
                value.properties().forEach(entry -> found.put(path + "." + entry.getKey(), entry.getValue()));
            } else if (values.contains(field.getKey()) || maps.contains(field.getKey())) {
                found.put(path, value);
            } else if (parents.contains(field.getKey())) {
                find(value, path + ".", found);
            }
        }
        found.values().removeIf(JsonNode::isNull);
    }

    private void collectSecretTexts(JsonNode object, Set<String> texts) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (field.getValue().isTextual() && soundsSecret(field.getKey())) {
                texts.add(field.getValue().textValue());
            }
            collectSecretTexts(field.getValue(), texts);
        }
    }

    private static String text(JsonNode value) {
        return value.isTextual() ? value.textValue() : StrictJson.write(value);
    }
}

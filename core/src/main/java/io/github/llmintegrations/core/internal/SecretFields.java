package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells by a field's name whether it holds a secret, for fields of today and, roughly, of tomorrow. */
final class SecretFields {
    private static final Pattern SECRET = Pattern.compile(
            "(?i)key|.*(api_?key|access_key|private_key|secret|token|password|credential|authorization|headers"
                    + "|service_account).*");
    private static final Pattern NOT_SECRET = Pattern.compile("(?i).*(_url|_reference_id)");

    private SecretFields() {}

    /** Adds every text that stands under a secret's name, at whatever depth. */
    static void collect(JsonNode tree, List<String> secrets) {
        for (Map.Entry<String, JsonNode> field : tree.properties()) {
            if (isSecret(field.getKey())) {
                collectTexts(field.getValue(), secrets);
            } else {
                collect(field.getValue(), secrets);
            }
        }
        if (tree.isArray()) {
            tree.forEach(each -> collect(each, secrets));
        }
    }

    static boolean isSecret(String name) {
        return SECRET.matcher(name).matches() && !NOT_SECRET.matcher(name).matches();
    }

    private static void collectTexts(JsonNode tree, List<String> secrets) {
        if (tree.isTextual()) {
            secrets.add(tree.textValue());
        }
        tree.forEach(each -> collectTexts(each, secrets));
    }
}

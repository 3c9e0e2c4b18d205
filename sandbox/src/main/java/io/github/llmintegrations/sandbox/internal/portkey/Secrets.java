package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.FieldRenderer;
import io.github.llmintegrations.sandbox.internal.SecretFields;
import java.util.Map;
import java.util.Set;

/** The secret fields of integrations, and their masked form in responses. */
final class Secrets {

    static final SecretFields FIELDS = new SecretFields(
            Set.of(
                    "key",
                    "azure_entra_client_secret",
                    "aws_access_key_id",
                    "aws_secret_access_key",
                    "aws_external_id",
                    "oracle_private_key",
                    "oracle_key_passphrase",
                    "vault_token",
                    "vault_secret_id",
                    "vertex_service_account_json",
                    "client_secret",
                    "introspectClientSecret"),
            Set.of("custom_headers", "headers", "passthrough_headers"),
            Set.of("secret_reference_id"),
            Set.of("configurations"));

    private static final String PREFIX = "masked_";
    private static final String MASK = "********";
    private static final int SHORTEST_WITH_TAIL = 12;
    private static final int TAIL = 4;

    private Secrets() {}

    /** Returns a renderer that writes the masked value under another name. */
    static FieldRenderer masked(String name) {
        return (stored, response) -> {
            JsonNode value = stored.get(name);
            if (value != null) {
                response.set(PREFIX + name, mask(value));
            }
        };
    }

    /** The object, with every secret field of it masked and under another name. */
    static FieldRenderer maskedWithin(String name) {
        return maskedWithin(name, Set.of());
    }

    /** The object, with every secret field of it, and every one of these, masked and under another name. */
    static FieldRenderer maskedWithin(String name, Set<String> others) {
        return (stored, response) -> {
            if (stored.get(name) instanceof ObjectNode fields) {
                response.set(name, maskFields(fields, others));
            }
        };
    }

    private static ObjectNode maskFields(ObjectNode fields, Set<String> others) {
        ObjectNode masked = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            String name = field.getKey();
            if (FIELDS.maps().contains(name) && field.getValue().isObject()) {
                ObjectNode values = masked.putObject(PREFIX + name);
                field.getValue().properties().forEach(value -> values.set(value.getKey(), mask(value.getValue())));
            } else if (FIELDS.values().contains(name) || others.contains(name)) {
                masked.set(PREFIX + name, mask(field.getValue()));
            } else if (field.getValue() instanceof ObjectNode nested) {
                masked.set(name, maskFields(nested, others));
            } else {
                masked.set(name, field.getValue());
            }
        }
        return masked;
    }

    /** Returns a mask that shows the end of a long text, and nothing of any other value. */
    private static JsonNode mask(JsonNode value) {
        String secret = value.isTextual() ? value.textValue() : "";
        boolean isLong = secret.codePointCount(0, secret.length()) >= SHORTEST_WITH_TAIL;
        String tail = isLong ? secret.substring(secret.offsetByCodePoints(secret.length(), -TAIL)) : "";
        return JsonNodeFactory.instance.textNode(MASK + tail);
    }
}

package io.github.llmintegrations.sandbox.internal.arize;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.internal.Rule;
import io.github.llmintegrations.sandbox.internal.StrictJson;
import io.github.llmintegrations.sandbox.internal.Violations;

/** The rules of an {@code input_schema}. */
final class InputSchemaRules {

    private static final String NAME = "input_schema";
    private static final String RESERVED = "arize_metadata";
    private static final int LARGEST = 64 * 1024;

    private InputSchemaRules() {}

    static Rule isObject() {
        return (request, result, violations) -> checkObject(result.path(NAME), violations.at(NAME));
    }

    static Rule evaluator() {
        return (request, result, violations) -> {
            JsonNode schema = result.path(NAME);
            if (checkObject(schema, violations.at(NAME))) {
                checkEvaluator(schema, violations.at(NAME));
            }
        };
    }

    private static boolean checkObject(JsonNode schema, Violations violations) {
        if (!schema.isObject()) {
            violations.add("must be an object");
        }
        return schema.isObject();
    }

    private static void checkEvaluator(JsonNode schema, Violations violations) {
        if (!schema.path("type").asText().equals("object")) {
            violations.at("type").add("must be object");
        }
        if (schema.has(RESERVED) || schema.path("properties").has(RESERVED)) {
            violations.add("must not define " + RESERVED);
        }
        if (StrictJson.size(schema) > LARGEST) {
            violations.add("must not be larger than 64 KiB of JSON");
        }
    }
}

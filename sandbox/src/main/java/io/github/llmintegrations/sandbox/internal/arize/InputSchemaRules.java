package io.github.llmintegrations.sandbox.internal.arize;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.internal.Findings;
import io.github.llmintegrations.sandbox.internal.Rule;
import io.github.llmintegrations.sandbox.internal.StrictJson;

/** What an {@code input_schema} must be. */
final class InputSchemaRules {

    private static final String NAME = "input_schema";
    private static final String RESERVED = "arize_metadata";
    private static final int LARGEST = 64 * 1024;

    private InputSchemaRules() {}

    static Rule isObject() {
        return (request, result, findings) -> checkObject(result.path(NAME), findings.at(NAME));
    }

    static Rule evaluator() {
        return (request, result, findings) -> {
            JsonNode schema = result.path(NAME);
            if (checkObject(schema, findings.at(NAME))) {
                checkEvaluator(schema, findings.at(NAME));
            }
        };
    }

    private static boolean checkObject(JsonNode schema, Findings findings) {
        if (!schema.isObject()) {
            findings.add("must be an object");
        }
        return schema.isObject();
    }

    private static void checkEvaluator(JsonNode schema, Findings findings) {
        if (!schema.path("type").asText().equals("object")) {
            findings.at("type").add("must be object");
        }
        if (schema.has(RESERVED) || schema.path("properties").has(RESERVED)) {
            findings.add("must not define " + RESERVED);
        }
        if (StrictJson.size(schema) > LARGEST) {
            findings.add("must not be larger than 64 KiB of JSON");
        }
    }
}

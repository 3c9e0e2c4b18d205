package io.github.llmintegrations.sandbox.internal.arize;

import io.github.llmintegrations.sandbox.internal.Attribute;
import io.github.llmintegrations.sandbox.internal.ObjectSpec;
import io.github.llmintegrations.sandbox.internal.Shape;

/** The configs of agents and evaluators, which Arize calls at a user's endpoint. */
final class EndpointConfigs {

    private EndpointConfigs() {}

    static ObjectSpec agent(RequestPresets presets) {
        return ObjectSpec.of(endpoint(), headers(), inputSchema(), presets.attribute())
                .derivedBy(presets)
                .ruledBy(
                        Rules.https("endpoint"),
                        Rules.headersFit(),
                        InputSchemaRules.isObject(),
                        RequestPresets.namesAndLengths());
    }

    static ObjectSpec evaluator() {
        return ObjectSpec.of(endpoint(), headers(), inputSchema())
                .ruledBy(Rules.https("endpoint"), Rules.headersFit(), InputSchemaRules.evaluator());
    }

    private static Attribute endpoint() {
        return Attribute.text("endpoint").mandatory();
    }

    private static Attribute headers() {
        return Attribute.of("headers", Shape.TEXT_MAP).clearable().renderedBy(WriteOnly.presence("headers"));
    }

    private static Attribute inputSchema() {
        return Attribute.of("input_schema", Shape.ANYTHING).mandatory();
    }
}

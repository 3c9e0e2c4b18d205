package io.github.llmintegrations.sandbox.internal.arize;

import org.jspecify.annotations.Nullable;

enum IntegrationType implements EnumValue {
    LLM("llm", "LlmIntegration"),
    AGENT("agent", "AgentIntegration"),
    EVALUATOR(null, "EvaluatorIntegration");

    private final @Nullable String camelCase;
    private final String idKind;

    IntegrationType(@Nullable String camelCase, String idKind) {
        this.camelCase = camelCase;
        this.idKind = idKind;
    }

    @Override
    public @Nullable String camelCase() {
        return camelCase;
    }

    /** Returns the prefix of the ids of such integrations, before they are encoded. */
    String idKind() {
        return idKind;
    }
}

package io.github.llmintegrations.sandbox.internal.arize;

enum IntegrationType implements EnumValue {
    LLM("llm", "LlmIntegration", "models"),
    AGENT("agent", "AgentIntegration", "endpoints"),
    EVALUATOR("evaluator", "EvaluatorIntegration", "endpoints");

    private final String camelCase;
    private final String idKind;
    private final String namespace;

    IntegrationType(String camelCase, String idKind, String namespace) {
        this.camelCase = camelCase;
        this.idKind = idKind;
        this.namespace = namespace;
    }

    @Override
    public String camelCase() {
        return camelCase;
    }

    /** Returns the prefix of the ids of such integrations, before they are encoded. */
    String idKind() {
        return idKind;
    }

    /** Among which integrations the name is unique: agents and evaluators share one space of names. */
    String namespace() {
        return namespace;
    }
}

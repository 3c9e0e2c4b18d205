package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.DocumentReader;
import io.github.llmintegrations.core.internal.UnionReader;
import org.jspecify.annotations.Nullable;

/** Tells integrations apart by their type. */
final class IntegrationReader extends UnionReader<Integration> {

    IntegrationReader() {
        super("type");
    }

    @Override
    protected @Nullable DocumentReader<?, ? extends Integration> member(String type) {
        return switch (type) {
            case "LLM", "llm" -> LlmIntegrationReader.INSTANCE;
            case "AGENT", "agent" -> AgentIntegrationReader.INSTANCE;
            case "EVALUATOR", "evaluator" -> EvaluatorIntegrationReader.INSTANCE;
            default -> null;
        };
    }

    @Override
    protected Integration unknown(JsonNode raw) {
        return new UnknownIntegration(raw);
    }
}

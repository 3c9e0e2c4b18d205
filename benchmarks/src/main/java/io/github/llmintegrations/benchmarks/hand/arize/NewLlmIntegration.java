package io.github.llmintegrations.benchmarks.hand.arize;

import java.util.List;

/** Creates an LLM integration. */
public record NewLlmIntegration(String type, String name, NewLlmConfig config, List<Scoping> scopings) {
    public NewLlmIntegration(String name, NewLlmConfig config, List<Scoping> scopings) {
        this("llm", name, config, scopings);
    }
}

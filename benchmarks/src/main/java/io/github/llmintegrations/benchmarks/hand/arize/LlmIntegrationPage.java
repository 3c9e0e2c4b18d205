package io.github.llmintegrations.benchmarks.hand.arize;

import java.util.List;

/** A page of LLM integrations. */
public record LlmIntegrationPage(List<LlmIntegration> integrations, Pagination pagination) {}

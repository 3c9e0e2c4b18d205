package io.github.llmintegrations.benchmarks.hand.arize;

import java.util.List;

/** A page of a listing. */
public record LlmIntegrationPage(List<LlmIntegration> integrations, Pagination pagination) {}

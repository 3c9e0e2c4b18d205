package io.github.llmintegrations.benchmarks.hand.portkey;

/** What is answered to a create. */
public record CreatedIntegration(String id, String slug) {}

package io.github.llmintegrations.benchmarks.hand.portkey;

/** The response to a create. */
public record CreatedIntegration(String id, String slug) {}

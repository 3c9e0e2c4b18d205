package io.github.llmintegrations.benchmarks.hand.portkey;

import java.util.List;

/** A page of integrations. */
public record IntegrationPage(long total, List<IntegrationSummary> data) {}

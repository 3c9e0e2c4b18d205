package io.github.llmintegrations.benchmarks.hand.arize;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An LLM integration. */
public record LlmIntegration(
        String id,
        String type,
        String name,
        List<Scoping> scopings,
        Instant createdAt,
        Instant updatedAt,
        @Nullable String createdByUserId,
        LlmConfig config) {}

package io.github.llmintegrations.benchmarks.hand.portkey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An integration in a listing. */
public record IntegrationSummary(
        String id,
        String slug,
        String name,
        @Nullable String organisationId,
        String aiProviderId,
        String status,
        @Nullable String description,
        Instant createdAt,
        Instant lastUpdatedAt) {}

package io.github.llmintegrations.portkey.integrations;

import java.time.Instant;

/** What list.json holds. */
final class SummaryExample {
    static final IntegrationSummary FULL = IntegrationSummary.builder()
            .id("4a9ac6ea-64b5-4a5a-b8fb-6f1d1ab6c001")
            .organisationId("5b3ac6ea-64b5-4a5a-b8fb-6f1d1ab6c002")
            .aiProviderId(AiProviderId.OPENAI)
            .name("Production OpenAI")
            .status(IntegrationStatus.ACTIVE)
            .createdAt(Instant.parse("2026-01-02T03:04:05Z"))
            .lastUpdatedAt(Instant.parse("2026-02-03T02:35:06.789Z"))
            .slug("production-openai")
            .description("For customers")
            .object("integration")
            .build();

    static final IntegrationSummary MINIMAL = IntegrationSummary.builder()
            .slug("old")
            .aiProviderId(AiProviderId.of("brand-new"))
            .status(IntegrationStatus.of("paused"))
            .build();

    private SummaryExample() {}
}

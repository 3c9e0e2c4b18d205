package io.github.llmintegrations.portkey.workspaces;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.List;

/** What workspaces.json and workspaces-update.json hold. */
final class WorkspaceExample {
    private static final TextNode VALUE = TextNode.valueOf("value");

    static final UsageLimits USAGE = UsageLimits.builder()
            .creditLimit(10)
            .type(UsageLimitType.COST)
            .alertThreshold(8)
            .periodicReset(PeriodicReset.WEEKLY)
            .nextUsageResetAt(Instant.parse("2026-05-01T00:00:00Z"))
            .putAdditionalProperty("brand_new", VALUE)
            .build();

    static final UsageLimits USAGE_BY_DAYS = UsageLimits.builder()
            .creditLimit(1)
            .type(UsageLimitType.TOKENS)
            .periodicResetDays(30)
            .build();

    static final RateLimits RATE = RateLimits.builder()
            .type(RateLimitType.TOKENS)
            .unit(RateLimitUnit.RPH)
            .value(5_000)
            .putAdditionalProperty("brand_new", VALUE)
            .build();

    static final UsageLimitsResponse USAGE_READ = UsageLimitsResponse.builder()
            .creditLimit(10)
            .type(UsageLimitType.COST)
            .alertThreshold(8)
            .periodicReset(PeriodicReset.WEEKLY)
            .nextUsageResetAt(Instant.parse("2026-05-01T00:00:00Z"))
            .putAdditionalProperty("brand_new", VALUE)
            .build();

    static final RateLimitsResponse RATE_READ = RateLimitsResponse.builder()
            .type(RateLimitType.TOKENS)
            .unit(RateLimitUnit.RPH)
            .value(5_000)
            .putAdditionalProperty("brand_new", VALUE)
            .build();

    static final IntegrationWorkspace FULL = IntegrationWorkspace.builder()
            .id("ws-my-team-1234")
            .workspaceName("My team")
            .createdAt(Instant.parse("2026-01-02T03:04:05Z"))
            .lastUpdatedAt(Instant.parse("2026-02-03T04:05:06Z"))
            .enabled(true)
            .addUsageLimit(USAGE_READ)
            .rateLimits(List.of(RATE_READ))
            .putAdditionalProperty("brand_new", VALUE)
            .build();

    static final IntegrationWorkspace BY_DAYS = IntegrationWorkspace.builder()
            .id("ws-days")
            .enabled(false)
            .usageLimits(List.of(UsageLimitsResponse.builder()
                    .creditLimit(1)
                    .type(UsageLimitType.TOKENS)
                    .periodicResetDays(30)
                    .build()))
            .build();

    static final IntegrationWorkspace PLAIN =
            IntegrationWorkspace.builder().id("ws-plain").build();

    static final BulkUpdateWorkspacesRequest UPDATE = BulkUpdateWorkspacesRequest.builder()
            .workspaces(List.of(
                    WorkspaceUpdateRequest.builder()
                            .id("ws-my-team-1234")
                            .enabled(true)
                            .usageLimits(List.of(USAGE))
                            .rateLimits(List.of(RATE))
                            .resetUsage(true)
                            .createDefaultProvider(false)
                            .defaultProviderSlug("team-default")
                            .putAdditionalProperty("brand_new", VALUE)
                            .build(),
                    WorkspaceUpdateRequest.builder()
                            .id("ws-cleared")
                            .enabled(false)
                            .clearUsageLimits()
                            .clearRateLimits()
                            .build()))
            .globalWorkspaceAccess(GlobalWorkspaceAccess.builder()
                    .enabled(true)
                    .usageLimits(List.of(USAGE_BY_DAYS))
                    .rateLimits(List.of(RATE))
                    .putAdditionalProperty("brand_new", VALUE)
                    .build())
            .overrideExistingWorkspaceAccess(false)
            .createDefaultProvider(true)
            .defaultProviderSlug("all-default")
            .putAdditionalProperty("brand_new", VALUE)
            .build();

    private WorkspaceExample() {}
}

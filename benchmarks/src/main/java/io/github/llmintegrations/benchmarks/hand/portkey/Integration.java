package io.github.llmintegrations.benchmarks.hand.portkey;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An integration, with masked secrets. */
public record Integration(
        String id,
        String slug,
        String name,
        @Nullable String organisationId,
        String aiProviderId,
        String status,
        @Nullable String description,
        Instant createdAt,
        Instant lastUpdatedAt,
        @Nullable String maskedKey,
        @Nullable JsonNode configurations,
        @Nullable WorkspaceAccess globalWorkspaceAccessSettings,
        @Nullable Boolean allowAllModels,
        @Nullable Integer workspaceCount,
        @Nullable List<SecretMapping> secretMappings,
        @Nullable PricingAdjustments pricingAdjustments) {

    /** The access of all workspaces. */
    public record WorkspaceAccess(
            boolean enabled,
            @Nullable List<UsageLimit> usageLimits,
            @Nullable List<RateLimit> rateLimits) {}

    /** A limit on usage. */
    public record UsageLimit(
            @Nullable String type,
            @Nullable Long creditLimit,
            @Nullable Long alertThreshold,
            @Nullable String periodicReset,
            @Nullable Instant nextUsageResetAt) {}

    /** A limit on the rate of requests or tokens. */
    public record RateLimit(
            String type, String unit, @Nullable Long value) {}

    /** A secret that Portkey reads from a secret reference. */
    public record SecretMapping(
            String targetField,
            String secretReferenceId,
            @Nullable String secretKey,
            @Nullable String valueFormat) {}

    /** Adjustments of Portkey's prices. */
    public record PricingAdjustments(@Nullable Multiplier multiplier) {}

    /** Price factors by kind of token. */
    public record Multiplier(
            @JsonProperty("default") @Nullable Double byDefault,
            @Nullable Double requestToken,
            @Nullable Double responseToken,
            @Nullable Double cacheReadInputToken,
            @Nullable Double cacheWriteInputToken) {}
}

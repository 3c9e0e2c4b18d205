package io.github.llmintegrations.benchmarks.hand.portkey;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An integration, secrets masked. */
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

    /** What all workspaces may do. */
    public record WorkspaceAccess(
            boolean enabled,
            @Nullable List<UsageLimit> usageLimits,
            @Nullable List<RateLimit> rateLimits) {}

    /** How much may be used. */
    public record UsageLimit(
            @Nullable String type,
            @Nullable Long creditLimit,
            @Nullable Long alertThreshold,
            @Nullable String periodicReset,
            @Nullable Instant nextUsageResetAt) {}

    /** How fast it may be used. */
    public record RateLimit(
            String type, String unit, @Nullable Long value) {}

    /** A secret that is taken from a reference. */
    public record SecretMapping(
            String targetField,
            String secretReferenceId,
            @Nullable String secretKey,
            @Nullable String valueFormat) {}

    /** Factors on prices. */
    public record PricingAdjustments(@Nullable Multiplier multiplier) {}

    /** The factors, by what is counted. */
    public record Multiplier(
            @JsonProperty("default") @Nullable Double byDefault,
            @Nullable Double requestToken,
            @Nullable Double responseToken,
            @Nullable Double cacheReadInputToken,
            @Nullable Double cacheWriteInputToken) {}
}

package io.github.llmintegrations.portkey.workspaces;

import static io.github.llmintegrations.core.internal.json.Values.INSTANT;
import static io.github.llmintegrations.core.internal.json.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** A builder of a workspace as Portkey lists it, or of one with its members. */
interface WorkspaceBuilder {

    WorkspaceBuilder id(String id);

    WorkspaceBuilder slug(String slug);

    WorkspaceBuilder name(String name);

    WorkspaceBuilder icon(String icon);

    WorkspaceBuilder description(String description);

    WorkspaceBuilder isDefault(boolean isDefault);

    WorkspaceBuilder status(WorkspaceStatus status);

    WorkspaceBuilder defaults(WorkspaceDefaults defaults);

    WorkspaceBuilder addUsageLimit(UsageLimitsResponse usageLimit);

    WorkspaceBuilder addRateLimit(RateLimitsResponse rateLimit);

    WorkspaceBuilder securitySettings(Map<String, ? extends Boolean> securitySettings);

    WorkspaceBuilder createdAt(Instant createdAt);

    WorkspaceBuilder lastUpdatedAt(Instant lastUpdatedAt);

    WorkspaceBuilder object(String object);

    /** Starts the table of a document with the lines that both have. */
    static <T extends WorkspaceSummary, B extends WorkspaceBuilder> DocumentCodec<T, B> table(
            Class<T> type, Supplier<B> newBuilder, Function<B, T> build) {
        return Codec.of(type, newBuilder, build)
                .field("id", TEXT, WorkspaceSummary::id, WorkspaceBuilder::id)
                .optional("slug", TEXT, WorkspaceSummary::slug, WorkspaceBuilder::slug)
                .optional("name", TEXT, WorkspaceSummary::name, WorkspaceBuilder::name)
                .optional("icon", TEXT, WorkspaceSummary::icon, WorkspaceBuilder::icon)
                .optional("description", TEXT, WorkspaceSummary::description, WorkspaceBuilder::description)
                .optional("is_default", LENIENT_FLAG, WorkspaceSummary::isDefault, WorkspaceBuilder::isDefault)
                .optional("status", openEnum(WorkspaceStatus::of), WorkspaceSummary::status, WorkspaceBuilder::status)
                .optional(
                        "defaults",
                        WorkspaceDefaults.Builder.CODEC,
                        WorkspaceSummary::defaults,
                        WorkspaceBuilder::defaults)
                .itemsOrItem(
                        "usage_limits",
                        UsageLimitsResponse.Builder.CODEC,
                        WorkspaceSummary::usageLimits,
                        WorkspaceBuilder::addUsageLimit)
                .itemsOrItem(
                        "rate_limits",
                        RateLimitsResponse.Builder.CODEC,
                        WorkspaceSummary::rateLimits,
                        WorkspaceBuilder::addRateLimit)
                .entries(
                        "security_settings",
                        LENIENT_FLAG,
                        WorkspaceSummary::securitySettings,
                        WorkspaceBuilder::securitySettings)
                .optional("created_at", INSTANT, WorkspaceSummary::createdAt, WorkspaceBuilder::createdAt)
                .optional("last_updated_at", INSTANT, WorkspaceSummary::lastUpdatedAt, WorkspaceBuilder::lastUpdatedAt)
                .optional("object", TEXT, WorkspaceSummary::object, WorkspaceBuilder::object);
    }
}

package io.github.llmintegrations.portkey.workspaces;

import static io.github.llmintegrations.core.internal.json.Values.INSTANT;
import static io.github.llmintegrations.core.internal.json.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A workspace as listings hold it. */
@Value.Immutable
public sealed interface WorkspaceSummary extends Document permits ImmutableWorkspaceSummary {

    /** Returns a builder; {@code id} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** The id: a UUID; on some deployments the slug. */
    String id();

    /** The slug. */
    Optional<String> slug();

    /** The name, with the icon in front where there is one. */
    Optional<String> name();

    /** The icon. */
    Optional<String> icon();

    /** What the workspace is for, in words. */
    Optional<String> description();

    /** Whether it is the default workspace of the organisation. */
    Optional<Boolean> isDefault();

    /** Whether the workspace is in use. */
    Optional<WorkspaceStatus> status();

    /** The defaults of the workspace. */
    Optional<WorkspaceDefaults> defaults();

    /** The usage limit of the workspace: at most one. */
    List<UsageLimitsResponse> usageLimits();

    /** The rate limit of the workspace: at most one. */
    List<RateLimitsResponse> rateLimits();

    /** The permissions of the workspace by name, such as {@code managersWriteWsIntegrations}. */
    Map<String, Boolean> securitySettings();

    /** When the workspace was created. */
    Optional<Instant> createdAt();

    /** When the workspace was last changed. */
    Optional<Instant> lastUpdatedAt();

    /** The kind of resource: {@code workspace}. */
    Optional<String> object();

    /** A builder of {@link WorkspaceSummary}. Not thread-safe. */
    final class Builder extends ImmutableWorkspaceSummary.Builder {
        static final DocumentCodec<WorkspaceSummary, Builder> CODEC = Codec.of(
                        WorkspaceSummary.class, Builder::new, Builder::build)
                .field("id", TEXT, WorkspaceSummary::id, Builder::id)
                .optional("slug", TEXT, WorkspaceSummary::slug, Builder::slug)
                .optional("name", TEXT, WorkspaceSummary::name, Builder::name)
                .optional("icon", TEXT, WorkspaceSummary::icon, Builder::icon)
                .optional("description", TEXT, WorkspaceSummary::description, Builder::description)
                .optional("is_default", LENIENT_FLAG, WorkspaceSummary::isDefault, Builder::isDefault)
                .optional("status", openEnum(WorkspaceStatus::of), WorkspaceSummary::status, Builder::status)
                .optional("defaults", WorkspaceDefaults.Builder.CODEC, WorkspaceSummary::defaults, Builder::defaults)
                .itemsOrItem(
                        "usage_limits",
                        UsageLimitsResponse.Builder.CODEC,
                        WorkspaceSummary::usageLimits,
                        Builder::addUsageLimit)
                .itemsOrItem(
                        "rate_limits",
                        RateLimitsResponse.Builder.CODEC,
                        WorkspaceSummary::rateLimits,
                        Builder::addRateLimit)
                .entries(
                        "security_settings",
                        LENIENT_FLAG,
                        WorkspaceSummary::securitySettings,
                        Builder::securitySettings)
                .optional("created_at", INSTANT, WorkspaceSummary::createdAt, Builder::createdAt)
                .optional("last_updated_at", INSTANT, WorkspaceSummary::lastUpdatedAt, Builder::lastUpdatedAt)
                .optional("object", TEXT, WorkspaceSummary::object, Builder::object)
                .extras(WorkspaceSummary::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

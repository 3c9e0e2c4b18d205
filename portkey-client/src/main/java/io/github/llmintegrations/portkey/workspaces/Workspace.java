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

/** A workspace with its members. */
@Value.Immutable
public sealed interface Workspace extends Document permits ImmutableWorkspace {

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

    /** The members. */
    List<WorkspaceMember> users();

    /** The id of the organisation. */
    Optional<String> organisationId();

    /** When the usage was last reset. */
    Optional<Instant> lastResetAt();

    /** When the workspace was created. */
    Optional<Instant> createdAt();

    /** When the workspace was last changed. */
    Optional<Instant> lastUpdatedAt();

    /** The kind of resource: {@code workspace}. */
    Optional<String> object();

    /** A builder of {@link Workspace}. Not thread-safe. */
    final class Builder extends ImmutableWorkspace.Builder {
        static final DocumentCodec<Workspace, Builder> CODEC = Codec.of(Workspace.class, Builder::new, Builder::build)
                .field("id", TEXT, Workspace::id, Builder::id)
                .optional("slug", TEXT, Workspace::slug, Builder::slug)
                .optional("name", TEXT, Workspace::name, Builder::name)
                .optional("icon", TEXT, Workspace::icon, Builder::icon)
                .optional("description", TEXT, Workspace::description, Builder::description)
                .optional("is_default", LENIENT_FLAG, Workspace::isDefault, Builder::isDefault)
                .optional("status", openEnum(WorkspaceStatus::of), Workspace::status, Builder::status)
                .optional("defaults", WorkspaceDefaults.Builder.CODEC, Workspace::defaults, Builder::defaults)
                .itemsOrItem(
                        "usage_limits",
                        UsageLimitsResponse.Builder.CODEC,
                        Workspace::usageLimits,
                        Builder::addUsageLimit)
                .itemsOrItem(
                        "rate_limits", RateLimitsResponse.Builder.CODEC, Workspace::rateLimits, Builder::addRateLimit)
                .entries("security_settings", LENIENT_FLAG, Workspace::securitySettings, Builder::securitySettings)
                .items("users", WorkspaceMember.Builder.CODEC, Workspace::users, Builder::addUser)
                .optional("organisation_id", TEXT, Workspace::organisationId, Builder::organisationId)
                .optional("last_reset_at", INSTANT, Workspace::lastResetAt, Builder::lastResetAt)
                .optional("created_at", INSTANT, Workspace::createdAt, Builder::createdAt)
                .optional("last_updated_at", INSTANT, Workspace::lastUpdatedAt, Builder::lastUpdatedAt)
                .optional("object", TEXT, Workspace::object, Builder::object)
                .extras(Workspace::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

package io.github.llmintegrations.portkey.workspaces;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A workspace as Portkey lists it. {@link Workspace} adds the details that Portkey returns for a single one.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/workspaces/retrieve-all-workspaces">Portkey: retrieve all workspaces</a>
 */
@Value.Immutable
public sealed interface WorkspaceSummary extends Document permits ImmutableWorkspaceSummary, Workspace {

    /** {@return a builder; {@code id} is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id: a UUID; on some deployments the slug} */
    String id();

    /** {@return the slug} */
    Optional<String> slug();

    /** {@return the name, with the icon in front where there is one} */
    Optional<String> name();

    /** {@return the icon} */
    Optional<String> icon();

    /** {@return what the workspace is for, in words} */
    Optional<String> description();

    /** {@return whether it is the default workspace of the organisation} */
    Optional<Boolean> isDefault();

    /** {@return whether the workspace is in use} */
    Optional<WorkspaceStatus> status();

    /** {@return the defaults of the workspace} */
    Optional<WorkspaceDefaults> defaults();

    /** {@return the usage limits of the workspace: at most one} */
    List<UsageLimitsResponse> usageLimits();

    /** {@return the rate limits of the workspace: at most one} */
    List<RateLimitsResponse> rateLimits();

    /** {@return the permissions of the workspace by name, such as {@code managersWriteWsIntegrations}} */
    Map<String, Boolean> securitySettings();

    /** {@return when the workspace was created} */
    Optional<Instant> createdAt();

    /** {@return when the workspace was last changed} */
    Optional<Instant> lastUpdatedAt();

    /** {@return the kind of resource: {@code workspace}} */
    Optional<String> object();

    /** A builder of {@link WorkspaceSummary}. Not thread-safe. */
    final class Builder extends ImmutableWorkspaceSummary.Builder implements WorkspaceBuilder {
        static final DocumentCodec<WorkspaceSummary, Builder> CODEC = WorkspaceBuilder.table(
                        WorkspaceSummary.class, Builder::new, Builder::build)
                .extras(WorkspaceSummary::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

package io.github.llmintegrations.portkey.workspaces;

import static io.github.llmintegrations.core.internal.json.Values.INSTANT;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A workspace with its members, as Portkey returns it.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/workspaces/retrieve-a-workspace">Portkey: retrieve a workspace</a>
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype") // neither is built from the other
public sealed interface Workspace extends WorkspaceSummary permits ImmutableWorkspace {

    /** {@return a builder; {@code id} is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the members} */
    List<WorkspaceMember> users();

    /** {@return the id of the organisation} */
    Optional<String> organisationId();

    /** {@return when the usage was last reset} */
    Optional<Instant> lastResetAt();

    /** A builder of {@link Workspace}. Not thread-safe. */
    final class Builder extends ImmutableWorkspace.Builder implements WorkspaceBuilder {
        static final DocumentCodec<Workspace, Builder> CODEC = WorkspaceBuilder.table(
                        Workspace.class, Builder::new, Builder::build)
                .items("users", WorkspaceMember.Builder.CODEC, Workspace::users, Builder::addUser)
                .optional("organisation_id", TEXT, Workspace::organisationId, Builder::organisationId)
                .optional("last_reset_at", INSTANT, Workspace::lastResetAt, Builder::lastResetAt)
                .extras(Workspace::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

package io.github.llmintegrations.portkey.workspaces;

import static io.github.llmintegrations.core.internal.json.Values.INSTANT;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A member of a workspace.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/workspaces/retrieve-a-workspace">Portkey: retrieve a workspace</a>
 */
@Value.Immutable
public sealed interface WorkspaceMember extends Document permits ImmutableWorkspaceMember {

    /** {@return a builder; {@code id} is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id of the user} */
    String id();

    /** {@return the first name} */
    Optional<String> firstName();

    /** {@return the last name} */
    Optional<String> lastName();

    /** {@return the email address} */
    Optional<String> email();

    /** {@return the role in the organisation: {@code owner}, {@code admin} or {@code member}} */
    Optional<String> orgRole();

    /** {@return the role in the workspace: {@code admin}, {@code manager} or {@code member}} */
    Optional<String> role();

    /** {@return whether the user is active} */
    Optional<String> status();

    /** {@return the id of the workspace} */
    Optional<String> workspaceId();

    /** {@return what the user may do} */
    List<String> scopes();

    /** {@return when the user became a member} */
    Optional<Instant> createdAt();

    /** {@return when the membership was last changed} */
    Optional<Instant> lastUpdatedAt();

    /** {@return the kind of resource: {@code workspace-user}} */
    Optional<String> object();

    /** A builder of {@link WorkspaceMember}. Not thread-safe. */
    final class Builder extends ImmutableWorkspaceMember.Builder {
        static final DocumentCodec<WorkspaceMember, Builder> CODEC = Codec.of(
                        WorkspaceMember.class, Builder::new, Builder::build)
                .field("id", TEXT, WorkspaceMember::id, Builder::id)
                .optional("first_name", TEXT, WorkspaceMember::firstName, Builder::firstName)
                .optional("last_name", TEXT, WorkspaceMember::lastName, Builder::lastName)
                .optional("email", TEXT, WorkspaceMember::email, Builder::email)
                .optional("org_role", TEXT, WorkspaceMember::orgRole, Builder::orgRole)
                .optional("role", TEXT, WorkspaceMember::role, Builder::role)
                .optional("status", TEXT, WorkspaceMember::status, Builder::status)
                .optional("workspace_id", TEXT, WorkspaceMember::workspaceId, Builder::workspaceId)
                .items("scopes", TEXT, WorkspaceMember::scopes, Builder::addScope)
                .optional("created_at", INSTANT, WorkspaceMember::createdAt, Builder::createdAt)
                .optional("last_updated_at", INSTANT, WorkspaceMember::lastUpdatedAt, Builder::lastUpdatedAt)
                .optional("object", TEXT, WorkspaceMember::object, Builder::object)
                .extras(WorkspaceMember::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

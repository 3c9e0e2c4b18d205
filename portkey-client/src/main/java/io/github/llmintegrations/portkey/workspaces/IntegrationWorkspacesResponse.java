package io.github.llmintegrations.portkey.workspaces;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * The access of workspaces to an integration, and the access of all others.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/workspaces/list-workspace-access">Portkey: list the workspaces of an integration</a>
 */
@Value.Immutable
public sealed interface IntegrationWorkspacesResponse extends Document permits ImmutableIntegrationWorkspacesResponse {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the workspaces that have an access of their own} */
    List<IntegrationWorkspace> workspaces();

    /** {@return the number of workspaces as Portkey counts them} */
    OptionalLong total();

    /** {@return the access of all workspaces, including those created later} */
    Optional<GlobalWorkspaceAccessResponse> globalWorkspaceAccess();

    /** A builder of {@link IntegrationWorkspacesResponse}. Not thread-safe. */
    final class Builder extends ImmutableIntegrationWorkspacesResponse.Builder {
        static final DocumentCodec<IntegrationWorkspacesResponse, Builder> CODEC = Codec.of(
                        IntegrationWorkspacesResponse.class, Builder::new, Builder::build)
                .list(
                        "workspaces",
                        IntegrationWorkspace.Builder.CODEC,
                        IntegrationWorkspacesResponse::workspaces,
                        Builder::workspaces)
                .optionalLong("total", IntegrationWorkspacesResponse::total, Builder::total)
                .optional(
                        "global_workspace_access",
                        GlobalWorkspaceAccessResponse.Builder.CODEC,
                        IntegrationWorkspacesResponse::globalWorkspaceAccess,
                        Builder::globalWorkspaceAccess)
                .extras(IntegrationWorkspacesResponse::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

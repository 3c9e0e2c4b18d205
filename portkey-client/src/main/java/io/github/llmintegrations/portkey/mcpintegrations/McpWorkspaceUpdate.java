package io.github.llmintegrations.portkey.mcpintegrations;

import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import org.immutables.value.Value;

/**
 * The new access of one workspace to an MCP integration.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/workspaces/update-mcp-integration-workspaces">Portkey: update the workspaces of an MCP integration</a>
 */
@Value.Immutable
public sealed interface McpWorkspaceUpdate extends Document permits ImmutableMcpWorkspaceUpdate {

    /** {@return a builder; {@code id} and {@code enabled} are required} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the update that gives a workspace access.
     *
     * @param workspaceId the id or the slug of the workspace
     * @return the update
     * @throws IllegalArgumentException if the id is blank
     */
    static McpWorkspaceUpdate enable(String workspaceId) {
        return builder().id(workspaceId).enabled(true).build();
    }

    /**
     * Returns the update that takes access from a workspace.
     *
     * @param workspaceId the id or the slug of the workspace
     * @return the update
     * @throws IllegalArgumentException if the id is blank
     */
    static McpWorkspaceUpdate disable(String workspaceId) {
        return builder().id(workspaceId).enabled(false).build();
    }

    /** {@return the id or the slug of the workspace} */
    String id();

    /** {@return whether the workspace has access} */
    boolean enabled();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link McpWorkspaceUpdate}. Not thread-safe. */
    final class Builder extends ImmutableMcpWorkspaceUpdate.Builder {
        static final DocumentCodec<McpWorkspaceUpdate, Builder> CODEC = Codec.of(
                        McpWorkspaceUpdate.class, Builder::new, Builder::build)
                .field("id", TEXT, McpWorkspaceUpdate::id, Builder::id)
                .field("enabled", FLAG, McpWorkspaceUpdate::enabled, Builder::enabled)
                .sentExtras(McpWorkspaceUpdate::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public McpWorkspaceUpdate build() {
            return CODEC.checked(super.build());
        }
    }
}

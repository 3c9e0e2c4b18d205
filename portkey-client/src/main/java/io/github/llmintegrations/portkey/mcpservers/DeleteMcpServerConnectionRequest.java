package io.github.llmintegrations.portkey.mcpservers;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Selects the connection to delete.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/connections/list-mcp-server-connections">Portkey: list the connections of an MCP server</a>
 */
@Value.Immutable
public sealed interface DeleteMcpServerConnectionRequest permits ImmutableDeleteMcpServerConnectionRequest {

    /** {@return a builder; without any field, the connection of the API key's own user} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the request that deletes the connection of a user.
     *
     * @param userId the id of the user
     * @return the request
     * @throws IllegalArgumentException if the id is blank
     */
    static DeleteMcpServerConnectionRequest ofUser(String userId) {
        return builder().userId(userId).build();
    }

    /**
     * {@return the id of the user; a service key needs it, and a user key deletes the connection of its own user without it}
     */
    Optional<String> userId();

    /** {@return the id or the slug of the workspace; an organisation's API key needs it} */
    Optional<String> workspaceId();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link DeleteMcpServerConnectionRequest}. Not thread-safe. */
    final class Builder extends ImmutableDeleteMcpServerConnectionRequest.Builder {
        static final DocumentCodec<DeleteMcpServerConnectionRequest, Builder> CODEC = Codec.of(
                        DeleteMcpServerConnectionRequest.class, Builder::new, Builder::build)
                .optional("user_id", TEXT, DeleteMcpServerConnectionRequest::userId, Builder::userId)
                .optional("workspace_id", TEXT, DeleteMcpServerConnectionRequest::workspaceId, Builder::workspaceId);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public DeleteMcpServerConnectionRequest build() {
            return CODEC.checked(super.build());
        }
    }
}

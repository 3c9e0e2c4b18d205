package io.github.llmintegrations.portkey.mcpservers;

import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import org.immutables.value.Value;

/**
 * The new access of one user to an MCP server.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/user-access/bulk-update-mcp-server-user-access">Portkey: update the user access to an MCP server</a>
 */
@Value.Immutable
public sealed interface McpServerUserAccessUpdate extends Document permits ImmutableMcpServerUserAccessUpdate {

    /** {@return a builder; {@code userId} and {@code enabled} are required} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the update that gives a user access.
     *
     * @param userId the id of the user
     * @return the update
     * @throws IllegalArgumentException if the id is blank
     */
    static McpServerUserAccessUpdate enable(String userId) {
        return builder().userId(userId).enabled(true).build();
    }

    /**
     * Returns the update that takes access from a user.
     *
     * @param userId the id of the user
     * @return the update
     * @throws IllegalArgumentException if the id is blank
     */
    static McpServerUserAccessUpdate disable(String userId) {
        return builder().userId(userId).enabled(false).build();
    }

    /** {@return the id of the user} */
    String userId();

    /** {@return whether the user may use the server} */
    boolean enabled();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link McpServerUserAccessUpdate}. Not thread-safe. */
    final class Builder extends ImmutableMcpServerUserAccessUpdate.Builder {
        static final DocumentCodec<McpServerUserAccessUpdate, Builder> CODEC = Codec.of(
                        McpServerUserAccessUpdate.class, Builder::new, Builder::build)
                .field("user_id", TEXT, McpServerUserAccessUpdate::userId, Builder::userId)
                .field("enabled", FLAG, McpServerUserAccessUpdate::enabled, Builder::enabled)
                .sentExtras(McpServerUserAccessUpdate::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public McpServerUserAccessUpdate build() {
            return CODEC.checked(super.build());
        }
    }
}

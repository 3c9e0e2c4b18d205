package io.github.llmintegrations.portkey.mcpintegrations;

import static io.github.llmintegrations.core.internal.json.Values.LENIENT_FLAG;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The access of all workspaces to an MCP integration, including those that are created later.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/workspaces/list-mcp-integration-workspaces">Portkey: list the workspaces of an MCP integration</a>
 */
@Value.Immutable
public sealed interface McpWorkspaceAccess extends Document permits ImmutableMcpWorkspaceAccess {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return whether they have access; required to send} */
    Optional<Boolean> enabled();

    /** A builder of {@link McpWorkspaceAccess}. Not thread-safe. */
    final class Builder extends ImmutableMcpWorkspaceAccess.Builder {
        static final DocumentCodec<McpWorkspaceAccess, Builder> CODEC = Codec.of(
                        McpWorkspaceAccess.class, Builder::new, Builder::asRead)
                .optional("enabled", LENIENT_FLAG, McpWorkspaceAccess::enabled, Builder::enabled)
                .extras(McpWorkspaceAccess::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public McpWorkspaceAccess build() {
            McpWorkspaceAccess built = super.build();
            CODEC.faults(built)
                    .check(built.enabled().isPresent(), "enabled is required")
                    .refuse();
            return built;
        }

        /** Builds the value unchecked: a server may send what a caller may not. */
        McpWorkspaceAccess asRead() {
            return super.build();
        }
    }
}

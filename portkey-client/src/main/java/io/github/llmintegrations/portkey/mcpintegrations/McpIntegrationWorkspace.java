package io.github.llmintegrations.portkey.mcpintegrations;

import static io.github.llmintegrations.core.internal.json.Values.INSTANT;
import static io.github.llmintegrations.core.internal.json.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import io.github.llmintegrations.portkey.integrations.IntegrationStatus;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The access of a workspace to an MCP integration.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/workspaces/list-mcp-integration-workspaces">Portkey: list the workspaces of an MCP integration</a>
 */
@Value.Immutable
public sealed interface McpIntegrationWorkspace extends Document permits ImmutableMcpIntegrationWorkspace {

    /** {@return a builder; {@code id} is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id of the workspace; its slug for the API key of a workspace} */
    String id();

    /** {@return whether the workspace has access} */
    Optional<Boolean> enabled();

    /** {@return whether the workspace's instance is in use} */
    Optional<IntegrationStatus> status();

    /** {@return when the workspace was first given access} */
    Optional<Instant> createdAt();

    /** {@return when the access was last changed} */
    Optional<Instant> lastUpdatedAt();

    /** A builder of {@link McpIntegrationWorkspace}. Not thread-safe. */
    final class Builder extends ImmutableMcpIntegrationWorkspace.Builder {
        static final DocumentCodec<McpIntegrationWorkspace, Builder> CODEC = Codec.of(
                        McpIntegrationWorkspace.class, Builder::new, Builder::build)
                .field("id", TEXT, McpIntegrationWorkspace::id, Builder::id)
                .optional("enabled", LENIENT_FLAG, McpIntegrationWorkspace::enabled, Builder::enabled)
                .optional("status", openEnum(IntegrationStatus::of), McpIntegrationWorkspace::status, Builder::status)
                .optional("created_at", INSTANT, McpIntegrationWorkspace::createdAt, Builder::createdAt)
                .optional("last_updated_at", INSTANT, McpIntegrationWorkspace::lastUpdatedAt, Builder::lastUpdatedAt)
                .extras(McpIntegrationWorkspace::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

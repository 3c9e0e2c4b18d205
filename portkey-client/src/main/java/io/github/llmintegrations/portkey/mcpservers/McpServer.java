package io.github.llmintegrations.portkey.mcpservers;

import static io.github.llmintegrations.core.internal.json.Documents.document;
import static io.github.llmintegrations.core.internal.json.Values.INSTANT;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import io.github.llmintegrations.portkey.integrations.IntegrationStatus;
import io.github.llmintegrations.portkey.mcpintegrations.McpAuthType;
import io.github.llmintegrations.portkey.mcpintegrations.McpMetadata;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An MCP server as Portkey returns it: an MCP integration, as one workspace uses it.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/retrieve-mcp-server">Portkey: retrieve an MCP server</a>
 */
@Value.Immutable
public sealed interface McpServer extends Document permits ImmutableMcpServer {

    /** {@return a builder; {@code id} is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id} */
    String id();

    /** {@return the slug, which names the server in paths as well} */
    Optional<String> slug();

    /** {@return the name} */
    Optional<String> name();

    /** {@return what the server is for, in words} */
    Optional<String> description();

    /** {@return whether the server is in use} */
    Optional<IntegrationStatus> status();

    /** {@return the URL of the server at the MCP gateway, for clients} */
    Optional<String> url();

    /** {@return the id or the slug of the MCP integration} */
    Optional<String> mcpIntegrationId();

    /** {@return the id of the workspace} Portkey returns it to service keys. */
    Optional<String> workspaceId();

    /** {@return the id of the organisation} */
    Optional<String> organisationId();

    /** {@return the id of the user who owns the server} */
    Optional<String> ownerId();

    /** {@return when the server was created} */
    Optional<Instant> createdAt();

    /** {@return what the MCP server reports about itself} */
    Optional<McpMetadata> metadata();

    /** {@return the kind of resource: {@code mcp-server}} */
    Optional<String> object();

    /** {@return the MCP integration} Portkey returns it to service keys, but not in listings. */
    Optional<McpIntegrationDetails> mcpIntegrationDetails();

    /** {@return when the server was last changed} Portkey does not return it in listings. */
    Optional<Instant> updatedAt();

    /** {@return the slug of the MCP integration} Portkey returns it in listings. */
    Optional<String> mcpIntegrationSlug();

    /** {@return the URL of the MCP server behind the MCP gateway} Portkey returns it in listings. */
    Optional<String> mcpIntegrationUrl();

    /** {@return how Portkey authenticates to the MCP server} Portkey returns it in listings. */
    Optional<McpAuthType> authType();

    /** {@return the name of the workspace} Portkey returns it in listings. */
    Optional<String> workspaceName();

    /** {@return the slug of the workspace} Portkey returns it in listings. */
    Optional<String> workspaceSlug();

    /** A builder of {@link McpServer}. Not thread-safe. */
    final class Builder extends ImmutableMcpServer.Builder {
        static final DocumentCodec<McpServer, Builder> CODEC = Codec.of(McpServer.class, Builder::new, Builder::build)
                .field("id", TEXT, McpServer::id, Builder::id)
                .optional("slug", TEXT, McpServer::slug, Builder::slug)
                .optional("name", TEXT, McpServer::name, Builder::name)
                .optional("description", TEXT, McpServer::description, Builder::description)
                .optional("status", openEnum(IntegrationStatus::of), McpServer::status, Builder::status)
                .optional("url", TEXT, McpServer::url, Builder::url)
                .optional("mcp_integration_id", TEXT, McpServer::mcpIntegrationId, Builder::mcpIntegrationId)
                .optional("workspace_id", TEXT, McpServer::workspaceId, Builder::workspaceId)
                .optional("organisation_id", TEXT, McpServer::organisationId, Builder::organisationId)
                .optional("owner_id", TEXT, McpServer::ownerId, Builder::ownerId)
                .optional("created_at", INSTANT, McpServer::createdAt, Builder::createdAt)
                .optional(
                        "metadata",
                        document(McpMetadata.class, McpMetadata::builder),
                        McpServer::metadata,
                        Builder::metadata)
                .optional("object", TEXT, McpServer::object, Builder::object)
                .optional(
                        "mcp_integration_details",
                        McpIntegrationDetails.Builder.CODEC,
                        McpServer::mcpIntegrationDetails,
                        Builder::mcpIntegrationDetails)
                .optional("updated_at", INSTANT, McpServer::updatedAt, Builder::updatedAt)
                .optional("mcp_integration_slug", TEXT, McpServer::mcpIntegrationSlug, Builder::mcpIntegrationSlug)
                .optional("mcp_integration_url", TEXT, McpServer::mcpIntegrationUrl, Builder::mcpIntegrationUrl)
                .optional("auth_type", openEnum(McpAuthType::of), McpServer::authType, Builder::authType)
                .optional("workspace_name", TEXT, McpServer::workspaceName, Builder::workspaceName)
                .optional("workspace_slug", TEXT, McpServer::workspaceSlug, Builder::workspaceSlug)
                .extras(McpServer::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

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

/** An MCP server as listings hold it. */
@Value.Immutable
public sealed interface McpServerSummary extends Document permits ImmutableMcpServerSummary {

    /** Returns a builder; {@code id} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** The id. */
    String id();

    /** The slug, which names the server in paths as well. */
    Optional<String> slug();

    /** The name. */
    Optional<String> name();

    /** What the server is for, in words. */
    Optional<String> description();

    /** Whether the server is in use. */
    Optional<IntegrationStatus> status();

    /** The URL of the server at the MCP gateway, for clients. */
    Optional<String> url();

    /** The id or the slug of the MCP integration. */
    Optional<String> mcpIntegrationId();

    /** The id of the workspace. Portkey returns it to service keys. */
    Optional<String> workspaceId();

    /** The id of the organisation. */
    Optional<String> organisationId();

    /** The id of the user who owns the server. */
    Optional<String> ownerId();

    /** When the server was created. */
    Optional<Instant> createdAt();

    /** What the MCP server reports about itself. */
    Optional<McpMetadata> metadata();

    /** The kind of resource: {@code mcp-server}. */
    Optional<String> object();

    /** The slug of the MCP integration. */
    Optional<String> mcpIntegrationSlug();

    /** The URL of the MCP server behind the MCP gateway. */
    Optional<String> mcpIntegrationUrl();

    /** How Portkey authenticates to the MCP server. */
    Optional<McpAuthType> authType();

    /** The name of the workspace. */
    Optional<String> workspaceName();

    /** The slug of the workspace. */
    Optional<String> workspaceSlug();

    /** A builder of {@link McpServerSummary}. Not thread-safe. */
    final class Builder extends ImmutableMcpServerSummary.Builder {
        static final DocumentCodec<McpServerSummary, Builder> CODEC = Codec.of(
                        McpServerSummary.class, Builder::new, Builder::build)
                .field("id", TEXT, McpServerSummary::id, Builder::id)
                .optional("slug", TEXT, McpServerSummary::slug, Builder::slug)
                .optional("name", TEXT, McpServerSummary::name, Builder::name)
                .optional("description", TEXT, McpServerSummary::description, Builder::description)
                .optional("status", openEnum(IntegrationStatus::of), McpServerSummary::status, Builder::status)
                .optional("url", TEXT, McpServerSummary::url, Builder::url)
                .optional("mcp_integration_id", TEXT, McpServerSummary::mcpIntegrationId, Builder::mcpIntegrationId)
                .optional("workspace_id", TEXT, McpServerSummary::workspaceId, Builder::workspaceId)
                .optional("organisation_id", TEXT, McpServerSummary::organisationId, Builder::organisationId)
                .optional("owner_id", TEXT, McpServerSummary::ownerId, Builder::ownerId)
                .optional("created_at", INSTANT, McpServerSummary::createdAt, Builder::createdAt)
                .optional(
                        "metadata",
                        document(McpMetadata.class, McpMetadata::builder),
                        McpServerSummary::metadata,
                        Builder::metadata)
                .optional("object", TEXT, McpServerSummary::object, Builder::object)
                .optional(
                        "mcp_integration_slug", TEXT, McpServerSummary::mcpIntegrationSlug, Builder::mcpIntegrationSlug)
                .optional("mcp_integration_url", TEXT, McpServerSummary::mcpIntegrationUrl, Builder::mcpIntegrationUrl)
                .optional("auth_type", openEnum(McpAuthType::of), McpServerSummary::authType, Builder::authType)
                .optional("workspace_name", TEXT, McpServerSummary::workspaceName, Builder::workspaceName)
                .optional("workspace_slug", TEXT, McpServerSummary::workspaceSlug, Builder::workspaceSlug)
                .extras(McpServerSummary::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

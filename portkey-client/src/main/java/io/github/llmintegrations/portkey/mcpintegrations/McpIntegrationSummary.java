package io.github.llmintegrations.portkey.mcpintegrations;

import static io.github.llmintegrations.core.internal.json.Documents.document;
import static io.github.llmintegrations.core.internal.json.Values.INSTANT;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import io.github.llmintegrations.portkey.integrations.IntegrationStatus;
import io.github.llmintegrations.portkey.integrations.IntegrationType;
import io.github.llmintegrations.portkey.integrations.SecretMappingResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** An MCP integration as listings hold it. */
@Value.Immutable
public sealed interface McpIntegrationSummary extends Document permits ImmutableMcpIntegrationSummary {

    /** Returns a builder; {@code id} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** The id. */
    String id();

    /** The slug, which names the integration in paths as well. */
    Optional<String> slug();

    /** The name. */
    Optional<String> name();

    /** What the integration is for, in words. */
    Optional<String> description();

    /** The URL of the MCP server. */
    Optional<String> url();

    /** How Portkey authenticates to the MCP server. */
    Optional<McpAuthType> authType();

    /** How Portkey talks to the MCP server. */
    Optional<McpTransport> transport();

    /** The settings, secrets masked. */
    Optional<MaskedMcpConfigurations> configurations();

    /** The secrets that Portkey takes from secret references. */
    List<SecretMappingResponse> secretMappings();

    /** Whether the integration is in use. */
    Optional<IntegrationStatus> status();

    /** Whether the integration belongs to the organisation or to a workspace. */
    Optional<IntegrationType> type();

    /** The id or the slug of the workspace that the integration belongs to; absent for the organisation. */
    Optional<String> workspaceId();

    /** The id of the user who owns the integration. */
    Optional<String> ownerId();

    /** When the integration was created. */
    Optional<Instant> createdAt();

    /** When the integration was last changed. */
    Optional<Instant> lastUpdatedAt();

    /** The kind of resource: {@code mcp-integration}. */
    Optional<String> object();

    /** How many workspaces have access. */
    OptionalLong workspacesCount();

    /** What the MCP server reports about itself. */
    Optional<McpMetadata> metadata();

    /** A builder of {@link McpIntegrationSummary}. Not thread-safe. */
    final class Builder extends ImmutableMcpIntegrationSummary.Builder {
        static final DocumentCodec<McpIntegrationSummary, Builder> CODEC = Codec.of(
                        McpIntegrationSummary.class, Builder::new, Builder::build)
                .field("id", TEXT, McpIntegrationSummary::id, Builder::id)
                .optional("slug", TEXT, McpIntegrationSummary::slug, Builder::slug)
                .optional("name", TEXT, McpIntegrationSummary::name, Builder::name)
                .optional("description", TEXT, McpIntegrationSummary::description, Builder::description)
                .optional("url", TEXT, McpIntegrationSummary::url, Builder::url)
                .optional("auth_type", openEnum(McpAuthType::of), McpIntegrationSummary::authType, Builder::authType)
                .optional("transport", openEnum(McpTransport::of), McpIntegrationSummary::transport, Builder::transport)
                .optional(
                        "configurations",
                        MaskedMcpConfigurations.Builder.CODEC,
                        McpIntegrationSummary::configurations,
                        Builder::configurations)
                .items(
                        "secret_mappings",
                        document(SecretMappingResponse.class, SecretMappingResponse::builder),
                        McpIntegrationSummary::secretMappings,
                        Builder::addSecretMapping)
                .optional("status", openEnum(IntegrationStatus::of), McpIntegrationSummary::status, Builder::status)
                .optional("type", openEnum(IntegrationType::of), McpIntegrationSummary::type, Builder::type)
                .optional("workspace_id", TEXT, McpIntegrationSummary::workspaceId, Builder::workspaceId)
                .optional("owner_id", TEXT, McpIntegrationSummary::ownerId, Builder::ownerId)
                .optional("created_at", INSTANT, McpIntegrationSummary::createdAt, Builder::createdAt)
                .optional("last_updated_at", INSTANT, McpIntegrationSummary::lastUpdatedAt, Builder::lastUpdatedAt)
                .optional("object", TEXT, McpIntegrationSummary::object, Builder::object)
                .optionalLong("workspaces_count", McpIntegrationSummary::workspacesCount, Builder::workspacesCount)
                .optional("metadata", McpMetadata.Builder.CODEC, McpIntegrationSummary::metadata, Builder::metadata)
                .extras(McpIntegrationSummary::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

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

/**
 * An MCP integration as Portkey returns it: secrets masked.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/retrieve-mcp-integration">Portkey: retrieve an MCP integration</a>
 */
@Value.Immutable
public sealed interface McpIntegration extends Document permits ImmutableMcpIntegration {

    /** {@return a builder; {@code id} is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id} */
    String id();

    /** {@return the slug, which names the integration in paths as well} */
    Optional<String> slug();

    /** {@return the name} */
    Optional<String> name();

    /** {@return what the integration is for, in words} */
    Optional<String> description();

    /** {@return the URL of the MCP server} */
    Optional<String> url();

    /** {@return how Portkey authenticates to the MCP server} */
    Optional<McpAuthType> authType();

    /** {@return how Portkey talks to the MCP server} */
    Optional<McpTransport> transport();

    /** {@return the settings, secrets masked} */
    Optional<MaskedMcpConfigurations> configurations();

    /** {@return the secrets that Portkey takes from secret references} */
    List<SecretMappingResponse> secretMappings();

    /** {@return whether the integration is in use} */
    Optional<IntegrationStatus> status();

    /** {@return whether the integration belongs to the organisation or to a workspace} */
    Optional<IntegrationType> type();

    /** {@return the id or the slug of the workspace that the integration belongs to; absent for the organisation} */
    Optional<String> workspaceId();

    /** {@return the id of the user who owns the integration} */
    Optional<String> ownerId();

    /** {@return when the integration was created} */
    Optional<Instant> createdAt();

    /** {@return when the integration was last changed} */
    Optional<Instant> lastUpdatedAt();

    /** {@return the kind of resource: {@code mcp-integration}} */
    Optional<String> object();

    /**
     * {@return the access of all workspaces, including those that are created later} Portkey does not return it in listings.
     */
    Optional<McpWorkspaceAccess> globalWorkspaceAccess();

    /** {@return the id of the organisation} */
    Optional<String> organisationId();

    /** {@return the number of workspaces that have access} Portkey returns it in listings. */
    OptionalLong workspacesCount();

    /** {@return what the MCP server reports about itself} Portkey returns it in listings. */
    Optional<McpMetadata> metadata();

    /** A builder of {@link McpIntegration}. Not thread-safe. */
    final class Builder extends ImmutableMcpIntegration.Builder {
        static final DocumentCodec<McpIntegration, Builder> CODEC = Codec.of(
                        McpIntegration.class, Builder::new, Builder::build)
                .field("id", TEXT, McpIntegration::id, Builder::id)
                .optional("slug", TEXT, McpIntegration::slug, Builder::slug)
                .optional("name", TEXT, McpIntegration::name, Builder::name)
                .optional("description", TEXT, McpIntegration::description, Builder::description)
                .optional("url", TEXT, McpIntegration::url, Builder::url)
                .optional("auth_type", openEnum(McpAuthType::of), McpIntegration::authType, Builder::authType)
                .optional("transport", openEnum(McpTransport::of), McpIntegration::transport, Builder::transport)
                .optional(
                        "configurations",
                        MaskedMcpConfigurations.Builder.CODEC,
                        McpIntegration::configurations,
                        Builder::configurations)
                .items(
                        "secret_mappings",
                        document(SecretMappingResponse.class, SecretMappingResponse::builder),
                        McpIntegration::secretMappings,
                        Builder::addSecretMapping)
                .optional("status", openEnum(IntegrationStatus::of), McpIntegration::status, Builder::status)
                .optional("type", openEnum(IntegrationType::of), McpIntegration::type, Builder::type)
                .optional("workspace_id", TEXT, McpIntegration::workspaceId, Builder::workspaceId)
                .optional("owner_id", TEXT, McpIntegration::ownerId, Builder::ownerId)
                .optional("created_at", INSTANT, McpIntegration::createdAt, Builder::createdAt)
                .optional("last_updated_at", INSTANT, McpIntegration::lastUpdatedAt, Builder::lastUpdatedAt)
                .optional("object", TEXT, McpIntegration::object, Builder::object)
                .optional(
                        "global_workspace_access",
                        McpWorkspaceAccess.Builder.CODEC,
                        McpIntegration::globalWorkspaceAccess,
                        Builder::globalWorkspaceAccess)
                .optional("organisation_id", TEXT, McpIntegration::organisationId, Builder::organisationId)
                .optionalLong("workspaces_count", McpIntegration::workspacesCount, Builder::workspacesCount)
                .optional("metadata", McpMetadata.Builder.CODEC, McpIntegration::metadata, Builder::metadata)
                .extras(McpIntegration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

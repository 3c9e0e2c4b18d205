package io.github.llmintegrations.portkey.mcpservers;

import static io.github.llmintegrations.core.internal.json.Documents.document;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import io.github.llmintegrations.portkey.integrations.IntegrationStatus;
import io.github.llmintegrations.portkey.mcpintegrations.MaskedMcpConfigurations;
import io.github.llmintegrations.portkey.mcpintegrations.McpAuthType;
import io.github.llmintegrations.portkey.mcpintegrations.McpTransport;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The MCP integration of an MCP server, as Portkey returns it with the server.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/retrieve-mcp-server">Portkey: retrieve an MCP server</a>
 */
@Value.Immutable
public sealed interface McpIntegrationDetails extends Document permits ImmutableMcpIntegrationDetails {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id} */
    Optional<String> id();

    /** {@return the slug} */
    Optional<String> slug();

    /** {@return whether the integration is in use} */
    Optional<IntegrationStatus> status();

    /** {@return the URL of the MCP server} */
    Optional<String> url();

    /** {@return how Portkey talks to the MCP server} */
    Optional<McpTransport> transport();

    /** {@return how Portkey authenticates to the MCP server} */
    Optional<McpAuthType> authType();

    /** {@return the settings, secrets masked} */
    Optional<MaskedMcpConfigurations> configurations();

    /** A builder of {@link McpIntegrationDetails}. Not thread-safe. */
    final class Builder extends ImmutableMcpIntegrationDetails.Builder {
        static final DocumentCodec<McpIntegrationDetails, Builder> CODEC = Codec.of(
                        McpIntegrationDetails.class, Builder::new, Builder::build)
                .optional("id", TEXT, McpIntegrationDetails::id, Builder::id)
                .optional("slug", TEXT, McpIntegrationDetails::slug, Builder::slug)
                .optional("status", openEnum(IntegrationStatus::of), McpIntegrationDetails::status, Builder::status)
                .optional("url", TEXT, McpIntegrationDetails::url, Builder::url)
                .optional("transport", openEnum(McpTransport::of), McpIntegrationDetails::transport, Builder::transport)
                .optional("auth_type", openEnum(McpAuthType::of), McpIntegrationDetails::authType, Builder::authType)
                .optional(
                        "configurations",
                        document(MaskedMcpConfigurations.class, MaskedMcpConfigurations::builder),
                        McpIntegrationDetails::configurations,
                        Builder::configurations)
                .extras(McpIntegrationDetails::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

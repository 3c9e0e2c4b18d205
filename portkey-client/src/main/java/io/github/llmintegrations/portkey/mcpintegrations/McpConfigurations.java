package io.github.llmintegrations.portkey.mcpintegrations;

import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.SENSITIVE_TREE;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The settings of an MCP integration, as they are sent. Portkey's documents disagree about their names: set those that have
 * no method here, such as {@code forward_headers}, as additional properties. Portkey returns {@link MaskedMcpConfigurations}.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/create-mcp-integration">Portkey: create an MCP integration</a>
 */
@Value.Immutable
public sealed interface McpConfigurations extends Document permits ImmutableMcpConfigurations {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the headers that Portkey adds to its requests, by name} */
    Map<String, Secret> headers();

    /** {@return the headers that Portkey adds to its requests, by name, as older deployments call them} */
    Map<String, Secret> customHeaders();

    /** {@return the headers that Portkey hands on from the caller, by name} */
    Map<String, Secret> passthroughHeaders();

    /** {@return the OAuth settings, the client secret among them} */
    Optional<JsonNode> oauthMetadata();

    /** {@return the settings of an external authorization server, the client secret among them} */
    Optional<JsonNode> externalAuthConfig();

    /** {@return how the MCP gateway validates the JWTs of callers} */
    Optional<JsonNode> jwtValidation();

    /** {@return how Portkey tells the MCP server who the caller is} */
    Optional<JsonNode> userIdentityForwarding();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link McpConfigurations}. Not thread-safe. */
    final class Builder extends ImmutableMcpConfigurations.Builder {
        static final DocumentCodec<McpConfigurations, Builder> CODEC = Codec.of(
                        McpConfigurations.class, Builder::new, Builder::build)
                .entries("headers", SECRET, McpConfigurations::headers, Builder::headerSecrets)
                .entries("custom_headers", SECRET, McpConfigurations::customHeaders, Builder::customHeaderSecrets)
                .entries(
                        "passthrough_headers",
                        SECRET,
                        McpConfigurations::passthroughHeaders,
                        Builder::passthroughHeaderSecrets)
                .optional("oauth_metadata", SENSITIVE_TREE, McpConfigurations::oauthMetadata, Builder::oauthMetadata)
                .optional(
                        "external_auth_config",
                        SENSITIVE_TREE,
                        McpConfigurations::externalAuthConfig,
                        Builder::externalAuthConfig)
                .optional("jwt_validation", SENSITIVE_TREE, McpConfigurations::jwtValidation, Builder::jwtValidation)
                .optional(
                        "user_identity_forwarding",
                        SENSITIVE_TREE,
                        McpConfigurations::userIdentityForwarding,
                        Builder::userIdentityForwarding)
                .sentExtras(McpConfigurations::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public McpConfigurations build() {
            return CODEC.checked(super.build());
        }
    }
}

package io.github.llmintegrations.portkey.mcpintegrations;

import static io.github.llmintegrations.core.internal.json.Values.MASKED_TREE;
import static io.github.llmintegrations.core.internal.json.Values.RESPONSE_TREE;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The settings of an MCP integration, as Portkey returns them: secrets masked. {@link McpConfigurations} is what can be sent.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/retrieve-mcp-integration">Portkey: retrieve an MCP integration</a>
 */
@Value.Immutable
public sealed interface MaskedMcpConfigurations extends Document permits ImmutableMaskedMcpConfigurations {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the headers that Portkey adds to its requests, masked; do not change the tree} */
    Optional<JsonNode> maskedHeaders();

    /**
     * {@return the headers that Portkey adds to its requests, masked, as older deployments call them; do not change the tree}
     */
    Optional<JsonNode> maskedCustomHeaders();

    /** {@return the headers that Portkey adds to its requests; {@code toString} masks their values} */
    Map<String, Secret> headers();

    /**
     * {@return the headers that Portkey adds to its requests, as older deployments call them; {@code toString} masks their
     * values}
     */
    Map<String, Secret> customHeaders();

    /** {@return the headers that Portkey hands on from the caller; {@code toString} masks their values} */
    Map<String, Secret> passthroughHeaders();

    /** {@return the OAuth settings; do not change the tree} */
    Optional<JsonNode> oauthMetadata();

    /** {@return the settings of an external authorization server; do not change the tree} */
    Optional<JsonNode> externalAuthConfig();

    /** {@return how the MCP gateway validates the JWTs of callers; do not change the tree} */
    Optional<JsonNode> jwtValidation();

    /** {@return how Portkey tells the MCP server who the caller is; do not change the tree} */
    Optional<JsonNode> userIdentityForwarding();

    /** A builder of {@link MaskedMcpConfigurations}. Not thread-safe. */
    final class Builder extends ImmutableMaskedMcpConfigurations.Builder {
        static final DocumentCodec<MaskedMcpConfigurations, Builder> CODEC = Codec.of(
                        MaskedMcpConfigurations.class, Builder::new, Builder::build)
                .optional("masked_headers", MASKED_TREE, MaskedMcpConfigurations::maskedHeaders, Builder::maskedHeaders)
                .optional(
                        "masked_custom_headers",
                        MASKED_TREE,
                        MaskedMcpConfigurations::maskedCustomHeaders,
                        Builder::maskedCustomHeaders)
                .entries("headers", SECRET, MaskedMcpConfigurations::headers, Builder::headerSecrets)
                .entries("custom_headers", SECRET, MaskedMcpConfigurations::customHeaders, Builder::customHeaderSecrets)
                .entries(
                        "passthrough_headers",
                        SECRET,
                        MaskedMcpConfigurations::passthroughHeaders,
                        Builder::passthroughHeaderSecrets)
                .optional(
                        "oauth_metadata", RESPONSE_TREE, MaskedMcpConfigurations::oauthMetadata, Builder::oauthMetadata)
                .optional(
                        "external_auth_config",
                        RESPONSE_TREE,
                        MaskedMcpConfigurations::externalAuthConfig,
                        Builder::externalAuthConfig)
                .optional(
                        "jwt_validation", RESPONSE_TREE, MaskedMcpConfigurations::jwtValidation, Builder::jwtValidation)
                .optional(
                        "user_identity_forwarding",
                        RESPONSE_TREE,
                        MaskedMcpConfigurations::userIdentityForwarding,
                        Builder::userIdentityForwarding)
                .extras(MaskedMcpConfigurations::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

package io.github.llmintegrations.portkey.mcpintegrations;

import static io.github.llmintegrations.core.internal.json.Values.INSTANT;
import static io.github.llmintegrations.core.internal.json.Values.RESPONSE_TREE;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an MCP server reports about itself, as Portkey has stored it.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/retrieve-mcp-integration-metadata">Portkey: retrieve the metadata of an MCP integration</a>
 */
@Value.Immutable
public sealed interface McpMetadata extends Document permits ImmutableMcpMetadata {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the name of the server} */
    Optional<String> serverName();

    /** {@return the version of the server} */
    Optional<String> serverVersion();

    /** {@return the version of the protocol} */
    Optional<String> protocolVersion();

    /** {@return the title for people} */
    Optional<String> title();

    /** {@return what the server is for, in words} */
    Optional<String> description();

    /** {@return the website} */
    Optional<String> websiteUrl();

    /** {@return the instructions for models} */
    Optional<String> instructions();

    /** {@return the icons; do not change the tree} */
    Optional<JsonNode> icons();

    /** {@return the capabilities of the protocol that the server has; do not change the tree} */
    Optional<JsonNode> capabilityFlags();

    /** {@return whether Portkey has stored this} */
    Optional<McpSyncStatus> syncStatus();

    /** {@return when Portkey last stored this} */
    Optional<Instant> lastSyncedAt();

    /** {@return why the last attempt failed} */
    Optional<String> syncError();

    /** {@return the kind of resource: {@code metadata}} */
    Optional<String> object();

    /** A builder of {@link McpMetadata}. Not thread-safe. */
    final class Builder extends ImmutableMcpMetadata.Builder {
        static final DocumentCodec<McpMetadata, Builder> CODEC = Codec.of(
                        McpMetadata.class, Builder::new, Builder::build)
                .optional("server_name", TEXT, McpMetadata::serverName, Builder::serverName)
                .optional("server_version", TEXT, McpMetadata::serverVersion, Builder::serverVersion)
                .optional("protocol_version", TEXT, McpMetadata::protocolVersion, Builder::protocolVersion)
                .optional("title", TEXT, McpMetadata::title, Builder::title)
                .optional("description", TEXT, McpMetadata::description, Builder::description)
                .optional("website_url", TEXT, McpMetadata::websiteUrl, Builder::websiteUrl)
                .optional("instructions", TEXT, McpMetadata::instructions, Builder::instructions)
                .optional("icons", RESPONSE_TREE, McpMetadata::icons, Builder::icons)
                .optional("capability_flags", RESPONSE_TREE, McpMetadata::capabilityFlags, Builder::capabilityFlags)
                .optional("sync_status", openEnum(McpSyncStatus::of), McpMetadata::syncStatus, Builder::syncStatus)
                .optional("last_synced_at", INSTANT, McpMetadata::lastSyncedAt, Builder::lastSyncedAt)
                .optional("sync_error", TEXT, McpMetadata::syncError, Builder::syncError)
                .optional("object", TEXT, McpMetadata::object, Builder::object)
                .extras(McpMetadata::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

package io.github.llmintegrations.portkey.mcpintegrations;

import static io.github.llmintegrations.core.internal.json.Values.SENSITIVE_TREE;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an MCP server reports about itself, to be stored.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/retrieve-mcp-integration-metadata">Portkey: retrieve the metadata of an MCP integration</a>
 */
@Value.Immutable
public sealed interface McpServerInfo extends Document permits ImmutableMcpServerInfo {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the name of the server} */
    Optional<String> name();

    /** {@return the version of the server} */
    Optional<String> version();

    /** {@return the title for people} */
    Optional<String> title();

    /** {@return what the server is for, in words} */
    Optional<String> description();

    /** {@return the website} */
    Optional<String> websiteUrl();

    /** {@return the version of the protocol} */
    Optional<String> protocolVersion();

    /** {@return the instructions for models} */
    Optional<String> instructions();

    /** {@return the icons: a list} */
    Optional<JsonNode> icons();

    /** {@return the capabilities of the protocol that the server has: an object} */
    Optional<JsonNode> capabilities();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link McpServerInfo}. Not thread-safe. */
    final class Builder extends ImmutableMcpServerInfo.Builder {
        static final DocumentCodec<McpServerInfo, Builder> CODEC = Codec.of(
                        McpServerInfo.class, Builder::new, Builder::build)
                .optional("name", TEXT, McpServerInfo::name, Builder::name)
                .optional("version", TEXT, McpServerInfo::version, Builder::version)
                .optional("title", TEXT, McpServerInfo::title, Builder::title)
                .optional("description", TEXT, McpServerInfo::description, Builder::description)
                .optional("website_url", TEXT, McpServerInfo::websiteUrl, Builder::websiteUrl)
                .optional("protocol_version", TEXT, McpServerInfo::protocolVersion, Builder::protocolVersion)
                .optional("instructions", TEXT, McpServerInfo::instructions, Builder::instructions)
                .optional("icons", SENSITIVE_TREE, McpServerInfo::icons, Builder::icons)
                .optional("capabilities", SENSITIVE_TREE, McpServerInfo::capabilities, Builder::capabilities)
                .sentExtras(McpServerInfo::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public McpServerInfo build() {
            return CODEC.checked(super.build());
        }
    }
}

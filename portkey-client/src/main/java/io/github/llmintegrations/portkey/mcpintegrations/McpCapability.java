package io.github.llmintegrations.portkey.mcpintegrations;

import static io.github.llmintegrations.core.internal.json.Values.INSTANT;
import static io.github.llmintegrations.core.internal.json.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.json.Values.RESPONSE_TREE;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A capability of an MCP server: a tool, a prompt, a resource or a template of resources.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/capabilities/list-mcp-integration-capabilities">Portkey: list the capabilities of an MCP integration</a>
 */
@Value.Immutable
public sealed interface McpCapability extends Document permits ImmutableMcpCapability {

    /** {@return a builder; {@code name} is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the name} */
    String name();

    /** {@return the kind of capability} */
    Optional<McpCapabilityType> type();

    /** {@return the title for people} */
    Optional<String> title();

    /** {@return what the capability does, in words} */
    Optional<String> description();

    /** {@return whether callers may use it} */
    Optional<Boolean> enabled();

    /** {@return whether the MCP integration enables it} Portkey returns this for MCP servers, to service keys. */
    Optional<Boolean> integrationEnabled();

    /** {@return the JSON schema of a tool's input; do not change the tree} */
    Optional<JsonNode> inputSchema();

    /** {@return the JSON schema of a tool's output; do not change the tree} */
    Optional<JsonNode> outputSchema();

    /** {@return the arguments of a prompt; do not change the tree} */
    Optional<JsonNode> arguments();

    /** {@return the annotations; do not change the tree} */
    Optional<JsonNode> annotations();

    /** {@return how a tool runs; do not change the tree} */
    Optional<JsonNode> execution();

    /** {@return the icons; do not change the tree} */
    Optional<JsonNode> icons();

    /** {@return the URI of a resource} */
    Optional<String> uri();

    /** {@return the URI template of a template of resources} */
    Optional<String> uriTemplate();

    /** {@return the media type of a resource} */
    Optional<String> mimeType();

    /** {@return the size of a resource, in bytes} */
    OptionalLong size();

    /** {@return when Portkey first stored the capability} */
    Optional<Instant> createdAt();

    /** {@return when the capability was last changed} */
    Optional<Instant> lastUpdatedAt();

    /** A builder of {@link McpCapability}. Not thread-safe. */
    final class Builder extends ImmutableMcpCapability.Builder {
        static final DocumentCodec<McpCapability, Builder> CODEC = Codec.of(
                        McpCapability.class, Builder::new, Builder::build)
                .field("name", TEXT, McpCapability::name, Builder::name)
                .optional("type", openEnum(McpCapabilityType::of), McpCapability::type, Builder::type)
                .optional("title", TEXT, McpCapability::title, Builder::title)
                .optional("description", TEXT, McpCapability::description, Builder::description)
                .optional("enabled", LENIENT_FLAG, McpCapability::enabled, Builder::enabled)
                .optional(
                        "integration_enabled",
                        LENIENT_FLAG,
                        McpCapability::integrationEnabled,
                        Builder::integrationEnabled)
                .optional("input_schema", RESPONSE_TREE, McpCapability::inputSchema, Builder::inputSchema)
                .optional("output_schema", RESPONSE_TREE, McpCapability::outputSchema, Builder::outputSchema)
                .optional("arguments", RESPONSE_TREE, McpCapability::arguments, Builder::arguments)
                .optional("annotations", RESPONSE_TREE, McpCapability::annotations, Builder::annotations)
                .optional("execution", RESPONSE_TREE, McpCapability::execution, Builder::execution)
                .optional("icons", RESPONSE_TREE, McpCapability::icons, Builder::icons)
                .optional("uri", TEXT, McpCapability::uri, Builder::uri)
                .optional("uri_template", TEXT, McpCapability::uriTemplate, Builder::uriTemplate)
                .optional("mime_type", TEXT, McpCapability::mimeType, Builder::mimeType)
                .optionalLong("size", McpCapability::size, Builder::size)
                .optional("created_at", INSTANT, McpCapability::createdAt, Builder::createdAt)
                .optional("last_updated_at", INSTANT, McpCapability::lastUpdatedAt, Builder::lastUpdatedAt)
                .extras(McpCapability::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

package io.github.llmintegrations.portkey.mcpintegrations;

import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.SENSITIVE_TREE;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A capability that an MCP server reports, to be stored. Fields that have no method here, such as {@code _meta}, can be set
 * as additional properties.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/capabilities/update-mcp-integration-capabilities">Portkey: update the capabilities of an MCP integration</a>
 */
@Value.Immutable
public sealed interface McpCapabilityDefinition extends Document permits ImmutableMcpCapabilityDefinition {

    /** {@return a builder; {@code name} and {@code type} are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the name} */
    String name();

    /** {@return the kind of capability} */
    McpCapabilityType type();

    /** {@return the title for people} */
    Optional<String> title();

    /** {@return what the capability does, in words} */
    Optional<String> description();

    /** {@return the JSON schema of a tool's input} */
    Optional<JsonNode> inputSchema();

    /** {@return the JSON schema of a tool's output} */
    Optional<JsonNode> outputSchema();

    /** {@return the arguments of a prompt: a list} */
    Optional<JsonNode> arguments();

    /** {@return the annotations: an object} */
    Optional<JsonNode> annotations();

    /** {@return how a tool runs: an object} */
    Optional<JsonNode> execution();

    /** {@return the icons: a list} */
    Optional<JsonNode> icons();

    /** {@return the URI of a resource} */
    Optional<String> uri();

    /** {@return the URI template of a template of resources} */
    Optional<String> uriTemplate();

    /** {@return the media type of a resource} */
    Optional<String> mimeType();

    /** {@return the size of a resource, in bytes} */
    OptionalLong size();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link McpCapabilityDefinition}. Not thread-safe. */
    final class Builder extends ImmutableMcpCapabilityDefinition.Builder {
        static final DocumentCodec<McpCapabilityDefinition, Builder> CODEC = Codec.of(
                        McpCapabilityDefinition.class, Builder::new, Builder::build)
                .field("name", TEXT, McpCapabilityDefinition::name, Builder::name)
                .field("type", openEnum(McpCapabilityType::of), McpCapabilityDefinition::type, Builder::type)
                .optional("title", TEXT, McpCapabilityDefinition::title, Builder::title)
                .optional("description", ANY_TEXT, McpCapabilityDefinition::description, Builder::description)
                .optional("input_schema", SENSITIVE_TREE, McpCapabilityDefinition::inputSchema, Builder::inputSchema)
                .optional("output_schema", SENSITIVE_TREE, McpCapabilityDefinition::outputSchema, Builder::outputSchema)
                .optional("arguments", SENSITIVE_TREE, McpCapabilityDefinition::arguments, Builder::arguments)
                .optional("annotations", SENSITIVE_TREE, McpCapabilityDefinition::annotations, Builder::annotations)
                .optional("execution", SENSITIVE_TREE, McpCapabilityDefinition::execution, Builder::execution)
                .optional("icons", SENSITIVE_TREE, McpCapabilityDefinition::icons, Builder::icons)
                .optional("uri", TEXT, McpCapabilityDefinition::uri, Builder::uri)
                .optional("uri_template", TEXT, McpCapabilityDefinition::uriTemplate, Builder::uriTemplate)
                .optional("mime_type", TEXT, McpCapabilityDefinition::mimeType, Builder::mimeType)
                .optionalLong("size", McpCapabilityDefinition::size, Builder::size)
                .sentExtras(McpCapabilityDefinition::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public McpCapabilityDefinition build() {
            return CODEC.checked(super.build());
        }
    }
}

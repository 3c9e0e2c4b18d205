package io.github.llmintegrations.portkey.mcpintegrations;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many capabilities an MCP server has, by kind.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/capabilities/list-mcp-integration-capabilities">Portkey: list the capabilities of an MCP integration</a>
 */
@Value.Immutable
public sealed interface McpCapabilityCounts extends Document permits ImmutableMcpCapabilityCounts {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the tools} */
    Optional<McpCapabilityCount> tools();

    /** {@return the prompts} */
    Optional<McpCapabilityCount> prompts();

    /** {@return the resources} */
    Optional<McpCapabilityCount> resources();

    /** {@return the templates of resources} */
    Optional<McpCapabilityCount> resourceTemplates();

    /** A builder of {@link McpCapabilityCounts}. Not thread-safe. */
    final class Builder extends ImmutableMcpCapabilityCounts.Builder {
        static final DocumentCodec<McpCapabilityCounts, Builder> CODEC = Codec.of(
                        McpCapabilityCounts.class, Builder::new, Builder::build)
                .optional("tools", McpCapabilityCount.Builder.CODEC, McpCapabilityCounts::tools, Builder::tools)
                .optional("prompts", McpCapabilityCount.Builder.CODEC, McpCapabilityCounts::prompts, Builder::prompts)
                .optional(
                        "resources",
                        McpCapabilityCount.Builder.CODEC,
                        McpCapabilityCounts::resources,
                        Builder::resources)
                .optional(
                        "resource_templates",
                        McpCapabilityCount.Builder.CODEC,
                        McpCapabilityCounts::resourceTemplates,
                        Builder::resourceTemplates)
                .extras(McpCapabilityCounts::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

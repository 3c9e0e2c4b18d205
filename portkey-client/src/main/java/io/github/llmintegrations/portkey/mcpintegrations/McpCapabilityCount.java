package io.github.llmintegrations.portkey.mcpintegrations;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * How many capabilities of a kind there are.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/capabilities/list-mcp-integration-capabilities">Portkey: list the capabilities of an MCP integration</a>
 */
@Value.Immutable
public sealed interface McpCapabilityCount extends Document permits ImmutableMcpCapabilityCount {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return how many there are} */
    OptionalLong total();

    /** {@return how many of them are enabled} */
    OptionalLong enabled();

    /** A builder of {@link McpCapabilityCount}. Not thread-safe. */
    final class Builder extends ImmutableMcpCapabilityCount.Builder {
        static final DocumentCodec<McpCapabilityCount, Builder> CODEC = Codec.of(
                        McpCapabilityCount.class, Builder::new, Builder::build)
                .optionalLong("total", McpCapabilityCount::total, Builder::total)
                .optionalLong("enabled", McpCapabilityCount::enabled, Builder::enabled)
                .extras(McpCapabilityCount::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

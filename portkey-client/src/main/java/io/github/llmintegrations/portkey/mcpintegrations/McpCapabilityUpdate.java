package io.github.llmintegrations.portkey.mcpintegrations;

import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import org.immutables.value.Value;

/**
 * Enables or disables a capability.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/capabilities/update-mcp-integration-capabilities">Portkey: update the capabilities of an MCP integration</a>
 */
@Value.Immutable
public sealed interface McpCapabilityUpdate extends Document permits ImmutableMcpCapabilityUpdate {

    /** {@return a builder; {@code name}, {@code type} and {@code enabled} are required} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the update that enables a capability.
     *
     * @param type the kind of capability
     * @param name the name of the capability
     * @return the update
     * @throws IllegalArgumentException if the name is blank, or the type is {@link McpCapabilityType#RESOURCE_TEMPLATE}
     */
    static McpCapabilityUpdate enable(McpCapabilityType type, String name) {
        return builder().name(name).type(type).enabled(true).build();
    }

    /**
     * Returns the update that disables a capability.
     *
     * @param type the kind of capability
     * @param name the name of the capability
     * @return the update
     * @throws IllegalArgumentException if the name is blank, or the type is {@link McpCapabilityType#RESOURCE_TEMPLATE}
     */
    static McpCapabilityUpdate disable(McpCapabilityType type, String name) {
        return builder().name(name).type(type).enabled(false).build();
    }

    /** {@return the name of the capability} */
    String name();

    /** {@return the kind of capability; templates of resources cannot be changed} */
    McpCapabilityType type();

    /** {@return whether callers may use it} */
    boolean enabled();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link McpCapabilityUpdate}. Not thread-safe. */
    final class Builder extends ImmutableMcpCapabilityUpdate.Builder {
        static final DocumentCodec<McpCapabilityUpdate, Builder> CODEC = Codec.of(
                        McpCapabilityUpdate.class, Builder::new, Builder::build)
                .field("name", TEXT, McpCapabilityUpdate::name, Builder::name)
                .field("type", openEnum(McpCapabilityType::of), McpCapabilityUpdate::type, Builder::type)
                .field("enabled", FLAG, McpCapabilityUpdate::enabled, Builder::enabled)
                .sentExtras(McpCapabilityUpdate::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public McpCapabilityUpdate build() {
            McpCapabilityUpdate built = super.build();
            CODEC.faults(built)
                    .check(
                            !built.type().equals(McpCapabilityType.RESOURCE_TEMPLATE),
                            "type must not be resource_template")
                    .refuse();
            return built;
        }
    }
}

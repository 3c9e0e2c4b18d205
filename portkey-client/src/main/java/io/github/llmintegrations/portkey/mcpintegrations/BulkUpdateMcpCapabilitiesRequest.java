package io.github.llmintegrations.portkey.mcpintegrations;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.List;
import org.immutables.value.Value;

/**
 * Enables and disables capabilities. Capabilities that are not listed stay as they are.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/capabilities/update-mcp-integration-capabilities">Portkey: update the capabilities of an MCP integration</a>
 */
@Value.Immutable
public sealed interface BulkUpdateMcpCapabilitiesRequest extends Document
        permits ImmutableBulkUpdateMcpCapabilitiesRequest {

    /** {@return a builder; at least one capability is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the changes: at least one} */
    List<McpCapabilityUpdate> capabilities();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link BulkUpdateMcpCapabilitiesRequest}. Not thread-safe. */
    final class Builder extends ImmutableBulkUpdateMcpCapabilitiesRequest.Builder {
        static final DocumentCodec<BulkUpdateMcpCapabilitiesRequest, Builder> CODEC = Codec.of(
                        BulkUpdateMcpCapabilitiesRequest.class, Builder::new, Builder::build)
                .items(
                        "capabilities",
                        McpCapabilityUpdate.Builder.CODEC,
                        BulkUpdateMcpCapabilitiesRequest::capabilities,
                        Builder::addCapability)
                .sentExtras(BulkUpdateMcpCapabilitiesRequest::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public BulkUpdateMcpCapabilitiesRequest build() {
            BulkUpdateMcpCapabilitiesRequest built = super.build();
            CODEC.faults(built)
                    .check(!built.capabilities().isEmpty(), "capabilities must hold at least one")
                    .refuse();
            return built;
        }
    }
}

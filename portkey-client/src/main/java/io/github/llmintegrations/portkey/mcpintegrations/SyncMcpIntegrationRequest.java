package io.github.llmintegrations.portkey.mcpintegrations;

import static io.github.llmintegrations.core.internal.json.DocumentCodec.NOTHING_SET;
import static io.github.llmintegrations.core.internal.json.Values.list;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Stores what an MCP server reports about itself.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/retrieve-mcp-integration-metadata">Portkey: retrieve the metadata of an MCP integration</a>
 */
@Value.Immutable
public sealed interface SyncMcpIntegrationRequest extends Document permits ImmutableSyncMcpIntegrationRequest {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the server} */
    Optional<McpServerInfo> serverInfo();

    /** {@return the capabilities of the server} */
    Optional<List<McpCapabilityDefinition>> capabilities();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link SyncMcpIntegrationRequest}. Not thread-safe. */
    final class Builder extends ImmutableSyncMcpIntegrationRequest.Builder {
        static final DocumentCodec<SyncMcpIntegrationRequest, Builder> CODEC = Codec.of(
                        SyncMcpIntegrationRequest.class, Builder::new, Builder::build)
                .optional(
                        "server_info",
                        McpServerInfo.Builder.CODEC,
                        SyncMcpIntegrationRequest::serverInfo,
                        Builder::serverInfo)
                .optional(
                        "capabilities",
                        list(McpCapabilityDefinition.Builder.CODEC),
                        SyncMcpIntegrationRequest::capabilities,
                        Builder::capabilities)
                .sentExtras(SyncMcpIntegrationRequest::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public SyncMcpIntegrationRequest build() {
            SyncMcpIntegrationRequest built = super.build();
            CODEC.faults(built).check(!CODEC.isEmpty(built), NOTHING_SET).refuse();
            return built;
        }
    }
}

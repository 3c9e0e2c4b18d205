package io.github.llmintegrations.portkey.mcpintegrations;

import static io.github.llmintegrations.core.internal.json.DocumentCodec.NOTHING_SET;
import static io.github.llmintegrations.core.internal.json.Documents.document;
import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.list;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import io.github.llmintegrations.portkey.integrations.SecretMapping;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Updates an MCP integration. Fields that are not set keep their values; at least one must be set.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/update-mcp-integration">Portkey: update an MCP integration</a>
 */
@Value.Immutable
public sealed interface UpdateMcpIntegrationRequest extends Document permits ImmutableUpdateMcpIntegrationRequest {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the new name} */
    Optional<String> name();

    /** {@return what the integration is for, in words} */
    Patch<String> description();

    /** {@return the URL of the MCP server} */
    Optional<String> url();

    /** {@return how Portkey authenticates to the MCP server} */
    Optional<McpAuthType> authType();

    /** {@return how Portkey talks to the MCP server; not {@link McpTransport#INTERACTIVE}} */
    Optional<McpTransport> transport();

    /** {@return the settings} */
    Optional<McpConfigurations> configurations();

    /**
     * {@return the secrets that Portkey takes from secret references, in place of all that are mapped; an empty list removes
     * them}
     */
    Optional<List<SecretMapping>> secretMappings();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link UpdateMcpIntegrationRequest}. Not thread-safe. */
    final class Builder extends ImmutableUpdateMcpIntegrationRequest.Builder {
        static final DocumentCodec<UpdateMcpIntegrationRequest, Builder> CODEC = Codec.of(
                        UpdateMcpIntegrationRequest.class, Builder::new, Builder::build)
                .optional("name", TEXT, UpdateMcpIntegrationRequest::name, Builder::name)
                .patch("description", ANY_TEXT, UpdateMcpIntegrationRequest::description, Builder::description)
                .optional("url", TEXT, UpdateMcpIntegrationRequest::url, Builder::url)
                .optional(
                        "auth_type",
                        openEnum(McpAuthType::of),
                        UpdateMcpIntegrationRequest::authType,
                        Builder::authType)
                .optional(
                        "transport",
                        openEnum(McpTransport::of),
                        UpdateMcpIntegrationRequest::transport,
                        Builder::transport)
                .optional(
                        "configurations",
                        McpConfigurations.Builder.CODEC,
                        UpdateMcpIntegrationRequest::configurations,
                        Builder::configurations)
                .optional(
                        "secret_mappings",
                        list(document(SecretMapping.class, SecretMapping::builder)),
                        UpdateMcpIntegrationRequest::secretMappings,
                        Builder::secretMappings)
                .sentExtras(UpdateMcpIntegrationRequest::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public UpdateMcpIntegrationRequest build() {
            UpdateMcpIntegrationRequest built = super.build();
            CODEC.faults(built)
                    .check(
                            built.transport()
                                    .map(McpIntegrationRules::isAccepted)
                                    .orElse(true),
                            McpIntegrationRules.MUST_NOT_BE_INTERACTIVE)
                    .check(
                            McpIntegrationRules.mapConfigurations(
                                    built.secretMappings().orElse(List.of())),
                            McpIntegrationRules.MUST_MAP_CONFIGURATIONS)
                    .check(
                            McpIntegrationRules.differ(built.secretMappings().orElse(List.of())),
                            McpIntegrationRules.SAME_TARGETS)
                    .check(!CODEC.isEmpty(built), NOTHING_SET)
                    .refuse();
            return built;
        }
    }
}

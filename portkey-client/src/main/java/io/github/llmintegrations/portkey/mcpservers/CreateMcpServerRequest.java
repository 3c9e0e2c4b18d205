package io.github.llmintegrations.portkey.mcpservers;

import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Creates an MCP server: gives a workspace an instance of an MCP integration.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/create-mcp-server">Portkey: create an MCP server</a>
 */
@Value.Immutable
public sealed interface CreateMcpServerRequest extends Document permits ImmutableCreateMcpServerRequest {

    /** {@return a builder; {@code name} and {@code mcpIntegrationId} are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the name: at most 255 characters} */
    String name();

    /** {@return the id or the slug of the MCP integration} */
    String mcpIntegrationId();

    /** {@return the id or the slug of the workspace; an organisation's API key needs it} */
    Optional<String> workspaceId();

    /** {@return what the server is for, in words: at most 500 characters} */
    Optional<String> description();

    /**
     * {@return the slug: letters, digits, {@code _} and {@code -}, 3 to 50 characters; unique in the organisation} By default,
     * Portkey generates one.
     */
    Optional<String> slug();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link CreateMcpServerRequest}. Not thread-safe. */
    final class Builder extends ImmutableCreateMcpServerRequest.Builder {
        static final DocumentCodec<CreateMcpServerRequest, Builder> CODEC = Codec.of(
                        CreateMcpServerRequest.class, Builder::new, Builder::build)
                .field("name", TEXT, CreateMcpServerRequest::name, Builder::name)
                .field("mcp_integration_id", TEXT, CreateMcpServerRequest::mcpIntegrationId, Builder::mcpIntegrationId)
                .optional("workspace_id", TEXT, CreateMcpServerRequest::workspaceId, Builder::workspaceId)
                .optional("description", ANY_TEXT, CreateMcpServerRequest::description, Builder::description)
                .optional("slug", ANY_TEXT, CreateMcpServerRequest::slug, Builder::slug)
                .sentExtras(CreateMcpServerRequest::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateMcpServerRequest build() {
            CreateMcpServerRequest built = super.build();
            CODEC.faults(built)
                    .check(built.name().length() <= McpServerRules.LONGEST_NAME, McpServerRules.NAME_TOO_LONG)
                    .check(McpServerRules.isDescription(built.description()), McpServerRules.DESCRIPTION_TOO_LONG)
                    .check(McpServerRules.isSlug(built.slug()), McpServerRules.MUST_BE_SLUG)
                    .refuse();
            return built;
        }
    }
}

package io.github.llmintegrations.portkey.mcpintegrations;

import static io.github.llmintegrations.core.internal.json.Documents.document;
import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.LiteralSecrets;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.internal.json.RequestFile;
import io.github.llmintegrations.core.json.Document;
import io.github.llmintegrations.portkey.integrations.SecretMapping;
import io.github.llmintegrations.portkey.internal.Slugs;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Creates an MCP integration: adds an MCP server to the registry.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/create-mcp-integration">Portkey: create an MCP integration</a>
 */
@Value.Immutable
public sealed interface CreateMcpIntegrationRequest extends Document permits ImmutableCreateMcpIntegrationRequest {

    /** {@return a builder; {@code name}, {@code url}, {@code authType} and {@code transport} are required} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a request from JSON, such as that of a file, with the JSON names of the fields. Each secret is an object that names where
     * it is: <code>{"env": "OPENAI_KEY"}</code> or <code>{"file": "key.txt"}</code>.
     *
     * @param json the request
     * @return the request
     * @throws IllegalArgumentException if the JSON is not such a request, has unknown fields, contains a secret as a
     *     text, or refers to a secret that is missing; the message contains no value
     */
    static CreateMcpIntegrationRequest fromJson(String json) {
        return fromJson(json, LiteralSecrets.REFUSED);
    }

    /**
     * Reads a request from JSON, such as that of a file, with the JSON names of the fields.
     *
     * @param json the request
     * @param literals whether the JSON may contain secrets as texts
     * @return the request
     * @throws IllegalArgumentException if the JSON is not such a request, has unknown fields, contains a secret in a form that is not
     *     allowed, or refers to a secret that is missing; the message contains no value
     */
    static CreateMcpIntegrationRequest fromJson(String json, LiteralSecrets literals) {
        return RequestFile.read(CreateMcpIntegrationRequest.class, json, literals, Builder.CODEC);
    }

    /** {@return the name} */
    String name();

    /** {@return the URL of the MCP server} */
    String url();

    /** {@return how Portkey authenticates to the MCP server} */
    McpAuthType authType();

    /** {@return how Portkey talks to the MCP server; not {@link McpTransport#INTERACTIVE}} */
    McpTransport transport();

    /**
     * {@return the slug: letters, digits, {@code _} and {@code -}; unique in the organisation} By default, Portkey generates
     * one.
     */
    Optional<String> slug();

    /** {@return what the integration is for, in words} */
    Optional<String> description();

    /** {@return the settings} */
    Optional<McpConfigurations> configurations();

    /**
     * {@return the secrets that Portkey takes from secret references; their targets are fields of {@code configurations}, and
     * differ}
     */
    List<SecretMapping> secretMappings();

    /** {@return the id of the organisation} An organisation's API key needs this or {@code workspaceId}. */
    Optional<String> organisationId();

    /** {@return the id of the workspace that the integration belongs to; by default the organisation} */
    Optional<String> workspaceId();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link CreateMcpIntegrationRequest}. Not thread-safe. */
    final class Builder extends ImmutableCreateMcpIntegrationRequest.Builder {
        static final DocumentCodec<CreateMcpIntegrationRequest, Builder> CODEC = Codec.of(
                        CreateMcpIntegrationRequest.class, Builder::new, Builder::build)
                .field("name", TEXT, CreateMcpIntegrationRequest::name, Builder::name)
                .field("url", TEXT, CreateMcpIntegrationRequest::url, Builder::url)
                .field("auth_type", openEnum(McpAuthType::of), CreateMcpIntegrationRequest::authType, Builder::authType)
                .field(
                        "transport",
                        openEnum(McpTransport::of),
                        CreateMcpIntegrationRequest::transport,
                        Builder::transport)
                .optional("slug", ANY_TEXT, CreateMcpIntegrationRequest::slug, Builder::slug)
                .optional("description", ANY_TEXT, CreateMcpIntegrationRequest::description, Builder::description)
                .optional(
                        "configurations",
                        McpConfigurations.Builder.CODEC,
                        CreateMcpIntegrationRequest::configurations,
                        Builder::configurations)
                .items(
                        "secret_mappings",
                        document(SecretMapping.class, SecretMapping::builder),
                        CreateMcpIntegrationRequest::secretMappings,
                        Builder::addSecretMapping)
                .optional("organisation_id", TEXT, CreateMcpIntegrationRequest::organisationId, Builder::organisationId)
                .optional("workspace_id", TEXT, CreateMcpIntegrationRequest::workspaceId, Builder::workspaceId)
                .sentExtras(CreateMcpIntegrationRequest::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateMcpIntegrationRequest build() {
            CreateMcpIntegrationRequest built = super.build();
            CODEC.faults(built)
                    .check(Slugs.isSlug(built.slug()), Slugs.MUST_BE_SLUG)
                    .check(
                            McpIntegrationRules.isAccepted(built.transport()),
                            McpIntegrationRules.MUST_NOT_BE_INTERACTIVE)
                    .check(
                            McpIntegrationRules.mapConfigurations(built.secretMappings()),
                            McpIntegrationRules.MUST_MAP_CONFIGURATIONS)
                    .check(McpIntegrationRules.differ(built.secretMappings()), McpIntegrationRules.SAME_TARGETS)
                    .refuse();
            return built;
        }
    }
}

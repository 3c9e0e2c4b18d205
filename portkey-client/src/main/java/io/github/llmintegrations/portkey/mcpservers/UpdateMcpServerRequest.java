package io.github.llmintegrations.portkey.mcpservers;

import static io.github.llmintegrations.core.internal.json.DocumentCodec.NOTHING_SET;
import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Updates an MCP server. Fields that are not set keep their values; at least one must be set.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/update-mcp-server">Portkey: update an MCP server</a>
 */
@Value.Immutable
public sealed interface UpdateMcpServerRequest extends Document permits ImmutableUpdateMcpServerRequest {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the new name: at most 255 characters} */
    Optional<String> name();

    /** {@return what the server is for, in words: at most 500 characters} */
    Patch<String> description();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link UpdateMcpServerRequest}. Not thread-safe. */
    final class Builder extends ImmutableUpdateMcpServerRequest.Builder {
        static final DocumentCodec<UpdateMcpServerRequest, Builder> CODEC = Codec.of(
                        UpdateMcpServerRequest.class, Builder::new, Builder::build)
                .optional("name", TEXT, UpdateMcpServerRequest::name, Builder::name)
                .patch("description", ANY_TEXT, UpdateMcpServerRequest::description, Builder::description)
                .sentExtras(UpdateMcpServerRequest::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public UpdateMcpServerRequest build() {
            UpdateMcpServerRequest built = super.build();
            CODEC.faults(built)
                    .check(
                            built.name().map(String::length).orElse(0) <= McpServerRules.LONGEST_NAME,
                            McpServerRules.NAME_TOO_LONG)
                    .check(
                            McpServerRules.isDescription(built.description().value()),
                            McpServerRules.DESCRIPTION_TOO_LONG)
                    .check(!CODEC.isEmpty(built), NOTHING_SET)
                    .refuse();
            return built;
        }
    }
}

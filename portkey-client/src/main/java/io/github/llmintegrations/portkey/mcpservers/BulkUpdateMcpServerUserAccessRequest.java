package io.github.llmintegrations.portkey.mcpservers;

import static io.github.llmintegrations.core.internal.json.DocumentCodec.NOTHING_SET;
import static io.github.llmintegrations.core.internal.json.Values.list;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Updates the access of users to an MCP server. At least one field must be set.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/user-access/bulk-update-mcp-server-user-access">Portkey: update the user access to an MCP server</a>
 */
@Value.Immutable
public sealed interface BulkUpdateMcpServerUserAccessRequest extends Document
        permits ImmutableBulkUpdateMcpServerUserAccessRequest {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the changes by user; users that are not listed keep theirs} */
    Optional<List<McpServerUserAccessUpdate>> userAccess();

    /** {@return the access of users who have no entry} */
    Optional<DefaultUserAccess> defaultUserAccess();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link BulkUpdateMcpServerUserAccessRequest}. Not thread-safe. */
    final class Builder extends ImmutableBulkUpdateMcpServerUserAccessRequest.Builder {
        static final DocumentCodec<BulkUpdateMcpServerUserAccessRequest, Builder> CODEC = Codec.of(
                        BulkUpdateMcpServerUserAccessRequest.class, Builder::new, Builder::build)
                .optional(
                        "user_access",
                        list(McpServerUserAccessUpdate.Builder.CODEC),
                        BulkUpdateMcpServerUserAccessRequest::userAccess,
                        Builder::userAccess)
                .optional(
                        "default_user_access",
                        openEnum(DefaultUserAccess::of),
                        BulkUpdateMcpServerUserAccessRequest::defaultUserAccess,
                        Builder::defaultUserAccess)
                .sentExtras(BulkUpdateMcpServerUserAccessRequest::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public BulkUpdateMcpServerUserAccessRequest build() {
            BulkUpdateMcpServerUserAccessRequest built = super.build();
            CODEC.faults(built).check(!CODEC.isEmpty(built), NOTHING_SET).refuse();
            return built;
        }
    }
}

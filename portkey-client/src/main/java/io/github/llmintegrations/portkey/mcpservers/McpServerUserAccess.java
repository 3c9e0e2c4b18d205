package io.github.llmintegrations.portkey.mcpservers;

import static io.github.llmintegrations.core.internal.json.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The access of a user to an MCP server.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/user-access/list-mcp-server-user-access">Portkey: list the user access to an MCP server</a>
 */
@Value.Immutable
public sealed interface McpServerUserAccess extends Document permits ImmutableMcpServerUserAccess {

    /** {@return a builder; {@code userId} is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id of the user} */
    String userId();

    /** {@return the first name} */
    Optional<String> firstName();

    /** {@return the last name} */
    Optional<String> lastName();

    /** {@return whether the user may use the server} */
    Optional<Boolean> enabled();

    /** {@return whether the user has an entry; otherwise the default access decides} */
    Optional<Boolean> hasOverride();

    /** {@return whether the user is connected} */
    Optional<McpConnectionStatus> connectionStatus();

    /** {@return the kind of resource, which Portkey spells {@code user-acces}} */
    Optional<String> object();

    /** A builder of {@link McpServerUserAccess}. Not thread-safe. */
    final class Builder extends ImmutableMcpServerUserAccess.Builder {
        static final DocumentCodec<McpServerUserAccess, Builder> CODEC = Codec.of(
                        McpServerUserAccess.class, Builder::new, Builder::build)
                .field("user_id", TEXT, McpServerUserAccess::userId, Builder::userId)
                .optional("first_name", TEXT, McpServerUserAccess::firstName, Builder::firstName)
                .optional("last_name", TEXT, McpServerUserAccess::lastName, Builder::lastName)
                .optional("enabled", LENIENT_FLAG, McpServerUserAccess::enabled, Builder::enabled)
                .optional("has_override", LENIENT_FLAG, McpServerUserAccess::hasOverride, Builder::hasOverride)
                .optional(
                        "connection_status",
                        openEnum(McpConnectionStatus::of),
                        McpServerUserAccess::connectionStatus,
                        Builder::connectionStatus)
                .optional("object", TEXT, McpServerUserAccess::object, Builder::object)
                .extras(McpServerUserAccess::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

package io.github.llmintegrations.portkey.mcpservers;

import static io.github.llmintegrations.core.internal.json.Values.INSTANT;
import static io.github.llmintegrations.core.internal.json.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The connection of a user to an MCP server.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/connections/list-mcp-server-connections">Portkey: list the connections of an MCP server</a>
 */
@Value.Immutable
public sealed interface McpServerConnection extends Document permits ImmutableMcpServerConnection {

    /** {@return a builder; {@code userId} is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id of the user} */
    String userId();

    /** {@return whether the user is connected} */
    Optional<Boolean> connected();

    /** {@return when the user first connected} */
    Optional<Instant> createdAt();

    /** {@return when the connection last changed} */
    Optional<Instant> lastUpdatedAt();

    /** A builder of {@link McpServerConnection}. Not thread-safe. */
    final class Builder extends ImmutableMcpServerConnection.Builder {
        static final DocumentCodec<McpServerConnection, Builder> CODEC = Codec.of(
                        McpServerConnection.class, Builder::new, Builder::build)
                .field("user_id", TEXT, McpServerConnection::userId, Builder::userId)
                .optional("connected", LENIENT_FLAG, McpServerConnection::connected, Builder::connected)
                .optional("created_at", INSTANT, McpServerConnection::createdAt, Builder::createdAt)
                .optional("last_updated_at", INSTANT, McpServerConnection::lastUpdatedAt, Builder::lastUpdatedAt)
                .extras(McpServerConnection::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

package io.github.llmintegrations.portkey.mcpservers;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/**
 * Whether a user is connected to an MCP server.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/connections/list-mcp-server-connections">Portkey: list the connections of an MCP server</a>
 */
public final class McpConnectionStatus extends OpenEnum {
    /** The user is connected. */
    public static final McpConnectionStatus CONNECTED = new McpConnectionStatus("connected", true);

    /** The user is not connected. */
    public static final McpConnectionStatus NOT_CONNECTED = new McpConnectionStatus("not_connected", true);

    private static final KnownValues<McpConnectionStatus> VALUES =
            KnownValues.of(text -> new McpConnectionStatus(text, false), List.of(CONNECTED, NOT_CONNECTED));

    private McpConnectionStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value of a text.
     *
     * @param text the vendor's text
     * @return the constant of this text, or a value that keeps a text that has none
     */
    public static McpConnectionStatus of(String text) {
        return VALUES.get(text);
    }
}

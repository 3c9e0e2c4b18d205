package io.github.llmintegrations.portkey.mcpintegrations;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/**
 * How Portkey talks to an MCP server.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/create-mcp-integration">Portkey: create an MCP integration</a>
 */
public final class McpTransport extends OpenEnum {
    /** Streamable HTTP. */
    public static final McpTransport HTTP = new McpTransport("http", true);

    /** Server-sent events. */
    public static final McpTransport SSE = new McpTransport("sse", true);

    /** Interactive. Portkey returns it and does not accept it, so requests reject it. */
    public static final McpTransport INTERACTIVE = new McpTransport("interactive", true);

    private static final KnownValues<McpTransport> VALUES =
            KnownValues.of(text -> new McpTransport(text, false), List.of(HTTP, SSE, INTERACTIVE));

    private McpTransport(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value of a text.
     *
     * @param text the vendor's text
     * @return the constant of this text, or a value that keeps a text that has none
     */
    public static McpTransport of(String text) {
        return VALUES.get(text);
    }
}

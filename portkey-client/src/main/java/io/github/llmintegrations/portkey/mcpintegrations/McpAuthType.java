package io.github.llmintegrations.portkey.mcpintegrations;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/**
 * How Portkey authenticates to an MCP server.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/create-mcp-integration">Portkey: create an MCP integration</a>
 */
public final class McpAuthType extends OpenEnum {
    /** OAuth; Portkey registers itself as a client. */
    public static final McpAuthType OAUTH_AUTO = new McpAuthType("oauth_auto", true);

    /** OAuth with client credentials. */
    public static final McpAuthType OAUTH_CLIENT_CREDENTIALS = new McpAuthType("oauth_client_credentials", true);

    /** Headers that Portkey adds to its requests. */
    public static final McpAuthType HEADERS = new McpAuthType("headers", true);

    /** No authentication. */
    public static final McpAuthType NONE = new McpAuthType("none", true);

    private static final KnownValues<McpAuthType> VALUES = KnownValues.of(
            text -> new McpAuthType(text, false), List.of(OAUTH_AUTO, OAUTH_CLIENT_CREDENTIALS, HEADERS, NONE));

    private McpAuthType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value of a text.
     *
     * @param text the vendor's text
     * @return the constant of this text, or a value that keeps a text that has none
     */
    public static McpAuthType of(String text) {
        return VALUES.get(text);
    }
}

package io.github.llmintegrations.portkey.mcpintegrations;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/**
 * Whether Portkey has stored what an MCP server reports about itself.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/retrieve-mcp-integration-metadata">Portkey: retrieve the metadata of an MCP integration</a>
 */
public final class McpSyncStatus extends OpenEnum {
    /** Portkey has not asked yet. */
    public static final McpSyncStatus PENDING = new McpSyncStatus("pending", true);

    /** Portkey has stored it. */
    public static final McpSyncStatus SYNCED = new McpSyncStatus("synced", true);

    /** The last attempt failed. */
    public static final McpSyncStatus ERROR = new McpSyncStatus("error", true);

    private static final KnownValues<McpSyncStatus> VALUES =
            KnownValues.of(text -> new McpSyncStatus(text, false), List.of(PENDING, SYNCED, ERROR));

    private McpSyncStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value of a text.
     *
     * @param text the vendor's text
     * @return the constant of this text, or a value that keeps a text that has none
     */
    public static McpSyncStatus of(String text) {
        return VALUES.get(text);
    }
}

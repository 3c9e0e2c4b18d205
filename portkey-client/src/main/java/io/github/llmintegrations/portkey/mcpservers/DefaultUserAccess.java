package io.github.llmintegrations.portkey.mcpservers;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/**
 * The access of users who have no entry.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/user-access/list-mcp-server-user-access">Portkey: list the user access to an MCP server</a>
 */
public final class DefaultUserAccess extends OpenEnum {
    /** They may use the MCP server. */
    public static final DefaultUserAccess ALLOW = new DefaultUserAccess("allow", true);

    /** They may not use the MCP server. */
    public static final DefaultUserAccess DENY = new DefaultUserAccess("deny", true);

    private static final KnownValues<DefaultUserAccess> VALUES =
            KnownValues.of(text -> new DefaultUserAccess(text, false), List.of(ALLOW, DENY));

    private DefaultUserAccess(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value of a text.
     *
     * @param text the vendor's text
     * @return the constant of this text, or a value that keeps a text that has none
     */
    public static DefaultUserAccess of(String text) {
        return VALUES.get(text);
    }
}

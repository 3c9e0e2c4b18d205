package io.github.llmintegrations.portkey.mcpintegrations;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/**
 * A kind of capability.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/capabilities/list-mcp-integration-capabilities">Portkey: list the capabilities of an MCP integration</a>
 */
public final class McpCapabilityType extends OpenEnum {
    /** A tool. */
    public static final McpCapabilityType TOOL = new McpCapabilityType("tool", true);

    /** A prompt. */
    public static final McpCapabilityType PROMPT = new McpCapabilityType("prompt", true);

    /** A resource. */
    public static final McpCapabilityType RESOURCE = new McpCapabilityType("resource", true);

    /** A template of resources. It cannot be enabled or disabled. */
    public static final McpCapabilityType RESOURCE_TEMPLATE = new McpCapabilityType("resource_template", true);

    private static final KnownValues<McpCapabilityType> VALUES = KnownValues.of(
            text -> new McpCapabilityType(text, false), List.of(TOOL, PROMPT, RESOURCE, RESOURCE_TEMPLATE));

    private McpCapabilityType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value of a text.
     *
     * @param text the vendor's text
     * @return the constant of this text, or a value that keeps a text that has none
     */
    public static McpCapabilityType of(String text) {
        return VALUES.get(text);
    }
}

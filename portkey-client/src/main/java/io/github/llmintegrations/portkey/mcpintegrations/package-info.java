/**
 * Portkey's MCP integrations, {@code /mcp-integrations}: MCP servers in the registry of the organisation.
 *
 * @see <a href="https://portkey.ai/docs/api-reference">Portkey's API reference</a>
 */
@NullMarked
@SdkStyle
package io.github.llmintegrations.portkey.mcpintegrations;

import io.github.llmintegrations.core.internal.json.SdkStyle;
import org.jspecify.annotations.NullMarked;

/**
 * Portkey's MCP servers, {@code /mcp-servers}: a workspace's instances of MCP integrations.
 *
 * @see <a href="https://portkey.ai/docs/api-reference">Portkey's API reference</a>
 */
@NullMarked
@SdkStyle
package io.github.llmintegrations.portkey.mcpservers;

import io.github.llmintegrations.core.internal.json.SdkStyle;
import org.jspecify.annotations.NullMarked;

/** Portkey's MCP servers, {@code /mcp-servers}: a workspace's instances of MCP integrations. */
@NullMarked
@SdkStyle
package io.github.llmintegrations.portkey.mcpservers;

import io.github.llmintegrations.core.internal.json.SdkStyle;
import org.jspecify.annotations.NullMarked;

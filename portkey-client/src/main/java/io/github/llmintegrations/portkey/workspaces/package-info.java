/**
 * Workspaces, {@code /workspaces}, and their access to an integration, {@code /integrations/{slug}/workspaces}.
 *
 * @see <a href="https://portkey.ai/docs/api-reference">Portkey's API reference</a>
 */
@NullMarked
@SdkStyle
package io.github.llmintegrations.portkey.workspaces;

import io.github.llmintegrations.core.internal.json.SdkStyle;
import org.jspecify.annotations.NullMarked;

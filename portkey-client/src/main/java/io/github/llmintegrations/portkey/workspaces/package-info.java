/** The access of workspaces to an integration: {@code /integrations/{slug}/workspaces}. */
@NullMarked
@SdkStyle
package io.github.llmintegrations.portkey.workspaces;

import io.github.llmintegrations.core.internal.json.SdkStyle;
import org.jspecify.annotations.NullMarked;

/** Portkey's providers, {@code /providers}: a workspace's instances of integrations. */
@NullMarked
@SdkStyle
package io.github.llmintegrations.portkey.providers;

import io.github.llmintegrations.core.internal.json.SdkStyle;
import org.jspecify.annotations.NullMarked;

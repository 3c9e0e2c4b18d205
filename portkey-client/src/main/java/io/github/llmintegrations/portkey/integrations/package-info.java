/** Portkey's integrations, {@code /integrations}: providers' credentials that the gateway uses. */
@NullMarked
@SdkStyle
package io.github.llmintegrations.portkey.integrations;

import io.github.llmintegrations.core.internal.json.SdkStyle;
import org.jspecify.annotations.NullMarked;

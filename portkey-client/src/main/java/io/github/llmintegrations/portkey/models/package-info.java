/** The models of an integration, {@code /integrations/{slug}/models}. */
@NullMarked
@SdkStyle
package io.github.llmintegrations.portkey.models;

import io.github.llmintegrations.core.internal.json.SdkStyle;
import org.jspecify.annotations.NullMarked;

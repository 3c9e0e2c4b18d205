/**
 * The models of an integration, {@code /integrations/{slug}/models}.
 *
 * @see <a href="https://portkey.ai/docs/api-reference">Portkey's API reference</a>
 */
@NullMarked
@SdkStyle
package io.github.llmintegrations.portkey.models;

import io.github.llmintegrations.core.internal.json.SdkStyle;
import org.jspecify.annotations.NullMarked;

/**
 * The documents of {@code /v2/ai-integrations}: LLM providers as one flat resource.
 *
 * @see <a href="https://arize.com/docs/ax/rest-reference">Arize's REST API reference</a>
 */
@NullMarked
@SdkStyle
package io.github.llmintegrations.arize.aiintegrations;

import io.github.llmintegrations.core.internal.json.SdkStyle;
import org.jspecify.annotations.NullMarked;

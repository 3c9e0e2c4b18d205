/**
 * The documents of {@code /v2/integrations}: LLM providers, agents and evaluators.
 *
 * @see <a href="https://arize.com/docs/ax/rest-reference">Arize's REST API reference</a>
 */
@NullMarked
@SdkStyle
package io.github.llmintegrations.arize.integrations;

import io.github.llmintegrations.core.internal.json.SdkStyle;
import org.jspecify.annotations.NullMarked;

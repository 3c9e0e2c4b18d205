/** The documents of {@code /v2/ai-integrations}: LLM providers as one flat resource. */
@NullMarked
@SdkStyle
package io.github.llmintegrations.arize.aiintegrations;

import io.github.llmintegrations.core.internal.json.SdkStyle;
import org.jspecify.annotations.NullMarked;

/**
 * What the documents of several of Portkey's resources share.
 *
 * @see <a href="https://portkey.ai/docs/api-reference">Portkey's API reference</a>
 */
@NullMarked
@SdkStyle
package io.github.llmintegrations.portkey.schema;

import io.github.llmintegrations.core.internal.json.SdkStyle;
import org.jspecify.annotations.NullMarked;

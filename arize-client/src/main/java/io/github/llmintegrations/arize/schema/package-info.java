/**
 * The types that Arize's resources share: scopings, list requests, and the two spellings of enumerations.
 *
 * @see <a href="https://arize.com/docs/ax/rest-reference">Arize's REST API reference</a>
 */
@NullMarked
@SdkStyle
package io.github.llmintegrations.arize.schema;

import io.github.llmintegrations.core.internal.json.SdkStyle;
import org.jspecify.annotations.NullMarked;

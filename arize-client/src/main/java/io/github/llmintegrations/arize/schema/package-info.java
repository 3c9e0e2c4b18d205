/** The types that Arize's resources share: scopings, list requests, and the two spellings of enumerations. */
@NullMarked
@SdkStyle
package io.github.llmintegrations.arize.schema;

import io.github.llmintegrations.core.internal.json.SdkStyle;
import org.jspecify.annotations.NullMarked;

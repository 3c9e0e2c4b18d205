/** What the documents of several of Portkey's resources share. */
@NullMarked
@SdkStyle
package io.github.llmintegrations.portkey.schema;

import io.github.llmintegrations.core.internal.json.SdkStyle;
import org.jspecify.annotations.NullMarked;

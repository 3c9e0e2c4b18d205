/** Documents as JSON, for output and for an application's {@code ObjectMapper}. */
@NullMarked
package io.github.llmintegrations.core.json;

import org.jspecify.annotations.NullMarked;

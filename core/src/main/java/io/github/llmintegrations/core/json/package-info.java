/** Documents as JSON for people: as text, and in an application's own {@code ObjectMapper}. */
@NullMarked
package io.github.llmintegrations.core.json;

import org.jspecify.annotations.NullMarked;

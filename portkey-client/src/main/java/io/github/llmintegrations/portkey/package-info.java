/** The client of Portkey's integration API, and its settings. */
@NullMarked
package io.github.llmintegrations.portkey;

import org.jspecify.annotations.NullMarked;

/** The client of Arize's integration APIs, and its settings. */
@NullMarked
package io.github.llmintegrations.arize;

import org.jspecify.annotations.NullMarked;

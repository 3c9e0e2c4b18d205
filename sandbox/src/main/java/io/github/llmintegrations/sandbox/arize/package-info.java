/** The in-memory Arize. */
@NullMarked
package io.github.llmintegrations.sandbox.arize;

import org.jspecify.annotations.NullMarked;

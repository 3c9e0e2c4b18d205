/** The hand-written client for Arize. */
@NullMarked
package io.github.llmintegrations.benchmarks.hand.arize;

import org.jspecify.annotations.NullMarked;

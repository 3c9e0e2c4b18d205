/** Measures the clients beside one that is written by hand, and prints one table. */
@NullMarked
package io.github.llmintegrations.benchmarks;

import org.jspecify.annotations.NullMarked;

/** Benchmarks of the clients beside hand-written ones; the results are one table. */
@NullMarked
package io.github.llmintegrations.benchmarks;

import org.jspecify.annotations.NullMarked;

/** Who is measured, behind the same few calls: this project's clients, the one by hand, and the floors. */
@NullMarked
package io.github.llmintegrations.benchmarks.contestant;

import org.jspecify.annotations.NullMarked;

/** The contestants, behind one interface: this project's clients, the hand-written one and the floors. */
@NullMarked
package io.github.llmintegrations.benchmarks.contestant;

import org.jspecify.annotations.NullMarked;

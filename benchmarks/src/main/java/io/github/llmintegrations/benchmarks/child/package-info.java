/** The programs that run contestants in child JVMs. */
@NullMarked
package io.github.llmintegrations.benchmarks.child;

import org.jspecify.annotations.NullMarked;

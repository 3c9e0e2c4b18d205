/** What runs in JVMs of their own: the contestants. The runner talks to them in lines. */
@NullMarked
package io.github.llmintegrations.benchmarks.child;

import org.jspecify.annotations.NullMarked;

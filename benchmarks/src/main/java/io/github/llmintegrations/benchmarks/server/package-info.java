/** A server that costs as little as a server can: its answers are ready before it is asked. */
@NullMarked
package io.github.llmintegrations.benchmarks.server;

import org.jspecify.annotations.NullMarked;

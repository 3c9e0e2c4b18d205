/** The hand-written client for Portkey. */
@NullMarked
package io.github.llmintegrations.benchmarks.hand.portkey;

import org.jspecify.annotations.NullMarked;

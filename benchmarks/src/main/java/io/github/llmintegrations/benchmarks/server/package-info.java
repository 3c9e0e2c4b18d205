/** A server with prepared responses, so that it adds as little as possible to a round trip. */
@NullMarked
package io.github.llmintegrations.benchmarks.server;

import org.jspecify.annotations.NullMarked;

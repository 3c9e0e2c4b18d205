/**
 * The baseline: clients that a careful engineer writes without an SDK. They share one OkHttpClient and one ObjectMapper,
 * keep its readers and writers, map JSON to records and retry where that is safe. They use no tricks.
 */
@NullMarked
package io.github.llmintegrations.benchmarks.hand;

import org.jspecify.annotations.NullMarked;

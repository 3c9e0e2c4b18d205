/**
 * The yardstick: what a careful engineer writes who needs these calls and has no SDK. One shared OkHttpClient, records,
 * one ObjectMapper with its readers and writers kept, retries where they are safe. No less, and no tricks either.
 */
@NullMarked
package io.github.llmintegrations.benchmarks.hand;

import org.jspecify.annotations.NullMarked;

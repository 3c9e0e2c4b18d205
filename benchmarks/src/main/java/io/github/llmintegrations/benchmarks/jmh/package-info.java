/**
 * Reading and writing alone, without HTTP. The runner runs them; by themselves they run with {@code java -cp
 * benchmarks.jar org.openjdk.jmh.Main}.
 */
@NullMarked
package io.github.llmintegrations.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;

/**
 * Reading and writing documents, without HTTP. The runner measures them; for JMH's profilers, run {@code java -cp
 * benchmarks/target/benchmarks.jar org.openjdk.jmh.Main -prof gc}.
 */
@NullMarked
package io.github.llmintegrations.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;

package io.github.llmintegrations.benchmarks.jmh;

import io.github.llmintegrations.benchmarks.contestant.Approach;
import io.github.llmintegrations.benchmarks.contestant.Codec;
import io.github.llmintegrations.benchmarks.contestant.Vendor;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the codec benchmarks have in common. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public abstract class CodecBenchmark {
    @Param({"arize", "portkey"})
    String vendor = "";

    final Codec codec(String approach) {
        return Codec.of(Approach.of(approach), Vendor.of(vendor));
    }

    final byte[] page() {
        return Vendor.of(vendor).documents().page(0).getBytes(StandardCharsets.UTF_8);
    }

    final byte[] detail() {
        return Vendor.of(vendor).documents().detail().getBytes(StandardCharsets.UTF_8);
    }

    static InputStream body(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}

package io.github.llmintegrations.benchmarks.jmh;

import io.github.llmintegrations.benchmarks.contestant.Codec;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Reads one integration. */
@SuppressWarnings("NullAway.Init") // JMH calls setUp()
public class DecodeDetail extends CodecBenchmark {
    @Param({"sdk", "hand", "tokens"})
    String approach;

    private Codec codec;
    private byte[] detail;

    @Setup
    public void setUp() {
        codec = codec(approach);
        detail = detail();
    }

    @Benchmark
    public Object decode() throws IOException {
        return codec.readDetail(body(detail));
    }
}

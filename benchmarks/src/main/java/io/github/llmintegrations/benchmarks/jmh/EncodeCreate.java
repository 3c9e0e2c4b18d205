package io.github.llmintegrations.benchmarks.jmh;

import io.github.llmintegrations.benchmarks.contestant.Codec;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Writes a create. */
@SuppressWarnings("NullAway.Init") // JMH calls setUp()
public class EncodeCreate extends CodecBenchmark {
    @Param({"sdk", "hand"})
    String approach;

    private Codec codec;

    @Setup
    public void setUp() {
        codec = codec(approach);
    }

    @Benchmark
    public byte[] encode() throws IOException {
        return codec.writeCreate();
    }
}

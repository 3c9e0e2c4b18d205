package io.github.llmintegrations.benchmarks.jmh;

import io.github.llmintegrations.benchmarks.contestant.Codec;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Reads a page of 100 integrations. */
@SuppressWarnings("NullAway.Init") // JMH calls setUp()
public class DecodePage extends CodecBenchmark {
    @Param({"sdk", "hand", "tokens"})
    String approach;

    private Codec codec;
    private byte[] page;

    @Setup
    public void setUp() {
        codec = codec(approach);
        page = page();
    }

    @Benchmark
    public Object decode() throws IOException {
        return codec.readPage(body(page));
    }
}

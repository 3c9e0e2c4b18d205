package io.github.llmintegrations.benchmarks;

import io.github.llmintegrations.benchmarks.contestant.Approach;
import io.github.llmintegrations.benchmarks.jmh.DecodeDetail;
import io.github.llmintegrations.benchmarks.jmh.DecodePage;
import io.github.llmintegrations.benchmarks.jmh.EncodeCreate;
import java.util.List;

/** A benchmark of JMH's, and what it is about. */
record JmhBenchmark(Class<?> type, Figure figure, List<Approach> approaches) {
    static final List<JmhBenchmark> ALL = List.of(
            new JmhBenchmark(
                    DecodePage.class, Figure.DECODE_PAGE, List.of(Approach.SDK, Approach.HAND, Approach.TOKENS)),
            new JmhBenchmark(
                    DecodeDetail.class, Figure.DECODE_DETAIL, List.of(Approach.SDK, Approach.HAND, Approach.TOKENS)),
            new JmhBenchmark(EncodeCreate.class, Figure.ENCODE_CREATE, List.of(Approach.SDK, Approach.HAND)));

    /** What JMH finds it by. */
    String pattern() {
        return "^" + type.getName().replace(".", "\\.") + "\\.";
    }
}

package io.github.llmintegrations.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.benchmarks.contestant.Approach;
import io.github.llmintegrations.benchmarks.contestant.Vendor;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Cell HAND = new Cell(Figure.GET_P50, Vendor.ARIZE, Approach.HAND);

    private final Results results = new Results();

    @Test
    void comparesWithHandInTheSameRound() {
        add(HAND, 10, 20, 40);
        add(HAND.of(Approach.SDK), 8, 20, 36);
        add(HAND.of(Approach.DRAIN), 5, 10, 20);

        assertThat(printed())
                .endsWith("| GET p50, µs | arize | 20.0 (8.0..36.0) **×0.90** (0.80..1.00) | 20.0 (10.0..40.0) | – |"
                        + " 10.0 (5.0..20.0) ×0.50 |\n");
    }

    @Test
    void averagesTheMiddleTwo() {
        add(HAND, 1_000, 3_000);

        assertThat(printed()).contains("| 2,000 (1,000..3,000) |");
    }

    @Test
    void omitsValuesThatThePlatformCannotMeasure() {
        add(HAND, Double.NaN);

        assertThat(printed()).doesNotContain("arize");
    }

    private void add(Cell cell, double... numbers) {
        for (double each : numbers) {
            results.add(cell, each);
        }
    }

    private String printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Table(results).print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}

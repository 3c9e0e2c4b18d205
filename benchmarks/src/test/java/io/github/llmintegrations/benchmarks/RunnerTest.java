package io.github.llmintegrations.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.benchmarks.contestant.Approach;
import io.github.llmintegrations.benchmarks.contestant.Vendor;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RunnerTest {
    /** ContestantsTest makes the calls of both. */
    private static final Vendor VENDOR = Vendor.PORTKEY;

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(\\.[0-9]+)?");

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void fillsTheRowsOfAVendor() throws Exception {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        new Runner(
                        Options.parse("--quick", "--vendor", VENDOR.label()),
                        new PrintStream(OutputStream.nullOutputStream()))
                .run(new PrintStream(output, true, StandardCharsets.UTF_8));
        List<String> table =
                output.toString(StandardCharsets.UTF_8).lines().skip(2).toList();

        assertThat(table).hasSize(2 + Figure.values().length);
        for (Figure figure : Figure.values()) {
            assertThat(table).anySatisfy(row -> {
                assertThat(row).startsWith("| " + figure.label() + " | " + VENDOR.label() + " | ");
                assertThatNumbersAreThere(figure, row);
            });
        }
    }

    private static void assertThatNumbersAreThere(Figure figure, String row) {
        Iterator<String> cells = Arrays.stream(row.split("\\|", -1)).skip(3).iterator();
        for (Approach approach : Approach.values()) {
            List<Double> numbers = NUMBER.matcher(cells.next())
                    .results()
                    .map(MatchResult::group)
                    .map(number -> Double.valueOf(number.replace(",", "")))
                    .toList();
            if (isMeasured(figure, approach)) {
                assertThat(numbers).as(row).isNotEmpty();
                assertThat(numbers.get(0)).as(row).isPositive();
            } else {
                assertThat(numbers).as(row).isEmpty();
            }
        }
    }

    private static boolean isMeasured(Figure figure, Approach approach) {
        return switch (figure) {
            case LEAST_HEAP, ENCODE_CREATE, ENCODE_NESTED_CREATE -> approach.maps();
            case DECODE_PAGE, DECODE_DETAIL -> approach != Approach.DRAIN;
            default -> true;
        };
    }
}

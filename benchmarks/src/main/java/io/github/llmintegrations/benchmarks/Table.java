package io.github.llmintegrations.benchmarks;

import io.github.llmintegrations.benchmarks.contestant.Approach;
import io.github.llmintegrations.benchmarks.contestant.Vendor;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints results as a Markdown table: a row for each figure and vendor, a column for each approach. */
final class Table {
    private static final String NOTHING = "–";

    private final Results results;

    Table(Results results) {
        this.results = results;
    }

    void print(PrintStream out) {
        out.println(row(Stream.concat(
                Stream.of("figure", "vendor"), Arrays.stream(Approach.values()).map(Approach::label))));
        out.println(row(Stream.generate(() -> "---").limit(2L + Approach.values().length)));
        for (Figure figure : Figure.values()) {
            for (Vendor vendor : Vendor.values()) {
                Cell first = new Cell(figure, vendor, Approach.HAND);
                if (results.of(first).isPresent()) {
                    Stream<String> cells = Arrays.stream(Approach.values()).map(each -> text(first.of(each)));
                    out.println(row(Stream.concat(Stream.of(figure.label(), vendor.label()), cells)));
                }
            }
        }
    }

    private static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String text(Cell cell) {
        return results.of(cell).map(samples -> range(samples) + ratio(cell)).orElse(NOTHING);
    }

    private String ratio(Cell cell) {
        if (cell.approach() == Approach.HAND) {
            return "";
        }
        return results.ratios(cell)
                .map(ratios -> cell.approach() == Approach.SDK
                        ? format(" **×%.2f** (%.2f..%.2f)", ratios.median(), ratios.least(), ratios.greatest())
                        : format(" ×%.2f", ratios.median()))
                .orElse("");
    }

    private static String range(Samples samples) {
        double median = samples.median();
        return samples.least() == samples.greatest()
                ? number(median, median)
                : number(median, median) + " (" + number(samples.least(), median) + ".."
                        + number(samples.greatest(), median) + ")";
    }

    /** Formats with as many decimals as give the median three digits. */
    private static String number(double number, double median) {
        int decimals = median < 10 ? 2 : median < 100 ? 1 : 0;
        return format("%,." + decimals + "f", number);
    }

    private static String format(String format, Object... numbers) {
        return String.format(Locale.ROOT, format, numbers);
    }
}

package io.github.llmintegrations.sandbox.junit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A copy of what the whole JVM writes to {@code System.out}, {@code System.err} and {@code java.util.logging} from its start
 * to its end. Thread-safe.
 */
final class CapturedOutput implements AutoCloseable {

    private final Map<String, StringBuilder> texts = new LinkedHashMap<>();

    private CapturedOutput() {}

    static CapturedOutput start() {
        CapturedOutput output = new CapturedOutput();
        OutputTaps.add(output);
        return output;
    }

    /** Adds text of a source, where a line may arrive in several parts. */
    synchronized void append(String source, String text) {
        texts.computeIfAbsent(source, first -> new StringBuilder()).append(text);
    }

    synchronized List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        texts.forEach((source, text) -> text.toString().lines().forEach(line -> lines.add(new Line(source, line))));
        return lines;
    }

    @Override
    public void close() {
        OutputTaps.remove(this);
    }

    /** A line of output, and where it was written. */
    record Line(String source, String text) {}
}

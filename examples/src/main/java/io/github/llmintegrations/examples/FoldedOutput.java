package io.github.llmintegrations.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Indents lines and folds those that are longer than {@link #WIDTH} columns, at a space if they have one. */
final class FoldedOutput extends PrintStream {
    static final int WIDTH = 100;
    private static final String INDENT = "  ";
    private static final String CONTINUATION = "    ";

    FoldedOutput(PrintStream out) {
        super(out, true, StandardCharsets.UTF_8);
    }

    @Override
    public void println(@Nullable String text) {
        String rest = INDENT + text;
        while (rest.length() > WIDTH) {
            int space = rest.lastIndexOf(' ', WIDTH);
            int end = space > CONTINUATION.length() ? space : WIDTH;
            super.println(rest.substring(0, end).stripTrailing());
            rest = CONTINUATION + rest.substring(end).stripLeading();
        }
        super.println(rest);
    }
}

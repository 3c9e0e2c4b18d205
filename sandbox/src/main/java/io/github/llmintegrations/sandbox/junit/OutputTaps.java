package io.github.llmintegrations.sandbox.junit;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Logger;

/**
 * Copies the output of the JVM to those who capture it. The taps are in place while somebody does. They only add to what
 * happens anyway: whoever replaces {@code System.out} in the meantime keeps the replacement.
 */
final class OutputTaps {

    private static final List<CapturedOutput> CAPTURING = new CopyOnWriteArrayList<>();
    private static final Logger ROOT = Logger.getLogger("");
    private static final Handler HANDLER = new TappedHandler(copier("java.util.logging"));

    private OutputTaps() {}

    static synchronized void add(CapturedOutput output) {
        CAPTURING.add(output);
        if (!(System.out instanceof TappedStream)) {
            System.setOut(new TappedStream(System.out, copier("System.out")));
        }
        if (!(System.err instanceof TappedStream)) {
            System.setErr(new TappedStream(System.err, copier("System.err")));
        }
        if (!Arrays.asList(ROOT.getHandlers()).contains(HANDLER)) {
            ROOT.addHandler(HANDLER);
        }
    }

    static synchronized void remove(CapturedOutput output) {
        CAPTURING.remove(output);
        if (!CAPTURING.isEmpty()) {
            return;
        }
        if (System.out instanceof TappedStream tapped) {
            System.setOut(tapped.original());
        }
        if (System.err instanceof TappedStream tapped) {
            System.setErr(tapped.original());
        }
        ROOT.removeHandler(HANDLER);
    }

    private static Consumer<String> copier(String source) {
        return text -> CAPTURING.forEach(output -> output.append(source, text));
    }
}

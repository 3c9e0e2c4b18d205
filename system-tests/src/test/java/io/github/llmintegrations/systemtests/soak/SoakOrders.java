package io.github.llmintegrations.systemtests.soak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What the soak's JVM asks of its parent, where the vendors are: over its standard streams, a line for a line. */
final class SoakOrders {
    static final String STRIKE = "strike ";
    static final String AWAIT_SILENCE = "await silence";
    static final String END_SILENCE = "end silence";
    static final String DONE = "done";

    private static final BufferedReader ANSWERS =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    private final String sandbox;

    SoakOrders(String sandbox) {
        this.sandbox = sandbox;
    }

    /** Returns once the fault awaits the sandbox's next requests. */
    void strikeNext(int requests, SoakFault fault) {
        order(STRIKE + sandbox + " " + requests + " " + fault);
    }

    /** Returns once the broken vendor has got a request that it does not answer. */
    void awaitSilence() {
        order(AWAIT_SILENCE);
    }

    /** Lets the broken vendor give up that request. */
    void endSilence() {
        order(END_SILENCE);
    }

    private static void order(String line) {
        System.out.println(line);
        try {
            if (!Objects.equals(ANSWERS.readLine(), DONE)) {
                throw new IllegalStateException("the parent does not answer");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

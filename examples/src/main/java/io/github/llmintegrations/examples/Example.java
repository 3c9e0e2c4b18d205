package io.github.llmintegrations.examples;

import io.github.llmintegrations.arize.ArizeClient;
import java.io.PrintStream;

/** A program that does one thing with a client and tells what it sees. */
interface Example {

    /** The name on the command line. */
    String name();

    /** What it shows, in one line. */
    String summary();

    /** Whether it changes nothing at the vendor, so that it may run live. */
    default boolean isReadOnly() {
        return false;
    }

    void run(ArizeClient arize, PrintStream out);
}

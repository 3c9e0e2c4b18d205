package io.github.llmintegrations.examples;

import java.io.PrintStream;

/** A program that does one thing and tells what it sees. */
interface Example {

    /** The name on the command line. */
    String name();

    /** What it shows, in one line. */
    String summary();

    /** Whether it changes nothing at the vendors, so that it may run live. */
    default boolean isReadOnly() {
        return false;
    }

    void run(Clients clients, PrintStream out);
}

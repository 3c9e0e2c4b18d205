package io.github.llmintegrations.benchmarks.child;

import io.github.llmintegrations.benchmarks.contestant.Approach;
import io.github.llmintegrations.benchmarks.contestant.Call;
import io.github.llmintegrations.benchmarks.contestant.Contestant;
import io.github.llmintegrations.benchmarks.contestant.Contestants;
import io.github.llmintegrations.benchmarks.contestant.Vendor;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/** The first call of a fresh JVM. */
public final class ColdStart {
    private ColdStart() {}

    /**
     * Takes approach, vendor, base URL and call. Prints the nanoseconds until the call returns and the number of classes
     * that are loaded by then.
     */
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        Contestant contestant =
                Contestants.of(Approach.valueOf(arguments[0]), Vendor.valueOf(arguments[1]), arguments[2]);
        Call.valueOf(arguments[3]).on(contestant);
        long nanos = System.nanoTime() - start;
        System.out.println(
                nanos + " " + ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount());
        System.exit(0);
    }
}

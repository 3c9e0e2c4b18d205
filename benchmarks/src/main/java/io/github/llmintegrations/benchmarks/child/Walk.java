package io.github.llmintegrations.benchmarks.child;

import io.github.llmintegrations.benchmarks.contestant.Approach;
import io.github.llmintegrations.benchmarks.contestant.Contestant;
import io.github.llmintegrations.benchmarks.contestant.Contestants;
import io.github.llmintegrations.benchmarks.contestant.Vendor;
import java.io.IOException;

/** A walk over a long listing. */
public final class Walk {
    private Walk() {}

    /** Takes approach, vendor, base URL and the maximum number of items; prints the number of items seen. */
    public static void main(String[] arguments) throws IOException {
        Contestant contestant =
                Contestants.of(Approach.valueOf(arguments[0]), Vendor.valueOf(arguments[1]), arguments[2]);
        System.out.println(contestant.walk(Integer.parseInt(arguments[3])));
        System.exit(0);
    }
}

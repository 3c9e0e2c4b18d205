package io.github.llmintegrations.benchmarks.child;

import io.github.llmintegrations.benchmarks.contestant.Approach;
import io.github.llmintegrations.benchmarks.contestant.Contestant;
import io.github.llmintegrations.benchmarks.contestant.Contestants;
import io.github.llmintegrations.benchmarks.contestant.Vendor;
import java.io.IOException;

/** A long listing, from end to end. */
public final class Walk {
    private Walk() {}

    /** Takes approach, vendor, base URL and how many items to walk at most; prints how many there were. */
    public static void main(String[] arguments) throws IOException {
        Contestant contestant =
                Contestants.of(Approach.valueOf(arguments[0]), Vendor.valueOf(arguments[1]), arguments[2]);
        System.out.println(contestant.walk(Integer.parseInt(arguments[3])));
        System.exit(0);
    }
}

package io.github.llmintegrations.core;

import java.time.Duration;
import java.util.List;

/** The rule for settings that are durations: more than 0 and at most 24 hours. */
final class DurationRule {
    private static final Duration LONGEST = Duration.ofDays(1);

    private DurationRule() {}

    static void check(String name, Duration duration, List<String> faults) {
        if (duration.isNegative() || duration.isZero() || duration.compareTo(LONGEST) > 0) {
            faults.add(name + " must be more than 0 and at most 24 hours");
        }
    }

    static void rejectFaults(String what, List<String> faults) {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(what + ": " + String.join("; ", faults));
        }
    }
}

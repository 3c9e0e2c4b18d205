package io.github.llmintegrations.examples;

import io.github.llmintegrations.core.AttemptReport;
import io.github.llmintegrations.core.CallListener;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts calls, attempts and time by operation. Thread-safe. */
final class CallCosts implements CallListener {
    private final Map<String, Cost> costs = new TreeMap<>();

    @Override
    public synchronized void onAttempt(AttemptReport attempt) {
        costs.merge(attempt.vendor() + " " + attempt.operation(), Cost.of(attempt), Cost::plus);
    }

    synchronized void print(PrintStream out) {
        out.println(row("operation", "calls", "attempts", "time"));
        costs.forEach((operation, cost) -> out.println(cost.row(operation)));
        out.println(costs.values().stream().reduce(Cost.NONE, Cost::plus).row("total"));
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-44s %6s %9s %9s", cells);
    }

    /** The time of attempts and of the waits between them. */
    private record Cost(int calls, int attempts, Duration time) {
        static final Cost NONE = new Cost(0, 0, Duration.ZERO);

        static Cost of(AttemptReport attempt) {
            return new Cost(
                    attempt.attempt() == 1 ? 1 : 0,
                    1,
                    attempt.elapsed().plus(attempt.retryIn().orElse(Duration.ZERO)));
        }

        Cost plus(Cost other) {
            return new Cost(calls + other.calls, attempts + other.attempts, time.plus(other.time));
        }

        String row(String operation) {
            return CallCosts.row(operation, calls, attempts, time.toMillis() + " ms");
        }
    }
}

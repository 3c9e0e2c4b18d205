package io.github.llmintegrations.benchmarks.child;

import io.github.llmintegrations.benchmarks.contestant.Approach;
import io.github.llmintegrations.benchmarks.contestant.Call;
import io.github.llmintegrations.benchmarks.contestant.Contestant;
import io.github.llmintegrations.benchmarks.contestant.Contestants;
import io.github.llmintegrations.benchmarks.contestant.Vendor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * One contestant in a JVM that stays warm. Reads commands from standard input, one per line, prints a line of numbers for
 * each, and exits at the end of the input:
 *
 * <ul>
 *   <li>{@code run <call> <millis>}: a {@link Slice}
 *   <li>{@code threads <count> <millis>}: GETs per second of that many threads
 * </ul>
 */
public final class Worker {
    private Worker() {}

    /** Takes approach, vendor and base URL. */
    public static void main(String[] arguments) throws IOException {
        Contestant contestant =
                Contestants.of(Approach.valueOf(arguments[0]), Vendor.valueOf(arguments[1]), arguments[2]);
        SliceMeter meter = new SliceMeter(contestant);
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            String[] order = line.split(" ", -1);
            Duration time = Duration.ofMillis(Long.parseLong(order[2]));
            System.out.println(
                    order[0].equals("run")
                            ? meter.measure(Call.valueOf(order[1]), time).line()
                            : Throughput.callsPerSecond(contestant, Integer.parseInt(order[1]), time));
        }
        System.exit(0);
    }
}

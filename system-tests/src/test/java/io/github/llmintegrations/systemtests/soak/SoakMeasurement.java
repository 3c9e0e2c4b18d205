package io.github.llmintegrations.systemtests.soak;

import java.util.Arrays;

/**
 * What the soak's JVM holds at one moment.
 *
 * @param calls the calls made so far
 * @param attempts the attempts made for them
 * @param heap the bytes of the heap that are in use
 * @param threads the platform threads
 * @param connections the connections in the pool
 * @param connectionsInUse those that a call has not given back
 * @param complaints what was logged as a warning or worse
 */
record SoakMeasurement(
        long calls, long attempts, long heap, long threads, long connections, long connectionsInUse, long complaints) {

    static SoakMeasurement parse(String line) {
        long[] numbers =
                Arrays.stream(line.split(" ")).mapToLong(Long::parseLong).toArray();
        return new SoakMeasurement(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6]);
    }

    String toLine() {
        return calls + " " + attempts + " " + heap + " " + threads + " " + connections + " " + connectionsInUse + " "
                + complaints;
    }
}

package io.github.llmintegrations.benchmarks.child;

import io.github.llmintegrations.benchmarks.contestant.Call;
import io.github.llmintegrations.benchmarks.contestant.Contestant;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;

/** Measures consecutive calls on one thread. Not thread-safe. */
final class SliceMeter {
    private static final int MOST_CALLS = 1 << 18;

    private final Contestant contestant;
    private final long[] nanos = new long[MOST_CALLS];
    private final CpuClock cpu = CpuClock.ofThisJvm();
    private final AllocationMeter allocations = new AllocationMeter();

    SliceMeter(Contestant contestant) {
        this.contestant = contestant;
    }

    /** Continues beyond the time until the clock of processor time, which may tick in hundredths of a second, advances. */
    Slice measure(Call call, Duration time) throws IOException {
        int calls = 0;
        allocations.start();
        long cpuBefore = cpu.nanos();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        while (calls < MOST_CALLS && (start < end || (cpu.isPresent() && cpu.nanos() == cpuBefore))) {
            call.on(contestant);
            long now = System.nanoTime();
            nanos[calls++] = now - start;
            start = now;
        }
        double cpuNanos = cpu.isPresent() ? cpu.nanos() - cpuBefore : Double.NaN;
        double bytes = allocations.bytes();
        Arrays.sort(nanos, 0, calls);
        return new Slice(nanos[calls / 2], nanos[calls * 99 / 100], cpuNanos / calls, bytes / calls);
    }
}

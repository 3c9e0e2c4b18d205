package io.github.llmintegrations.benchmarks.child;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.Map;

/** The allocations of all threads, where the JVM reports them; moving work to another thread does not hide its cost. */
final class AllocationMeter {
    private final ThreadMXBean bean = ManagementFactory.getThreadMXBean();
    private final Map<Long, Long> before = new HashMap<>();

    void start() {
        before.clear();
        before.putAll(allocated());
    }

    /** Returns the bytes since the start, except those of threads that have ended; NaN if the JVM does not report them. */
    double bytes() {
        Map<Long, Long> now = allocated();
        if (now.isEmpty()) {
            return Double.NaN;
        }
        return now.entrySet().stream()
                .mapToLong(thread -> thread.getValue() - before.getOrDefault(thread.getKey(), 0L))
                .sum();
    }

    private Map<Long, Long> allocated() {
        Map<Long, Long> bytes = new HashMap<>();
        if (bean instanceof com.sun.management.ThreadMXBean that && that.isThreadAllocatedMemorySupported()) {
            long[] threads = that.getAllThreadIds();
            long[] allocated = that.getThreadAllocatedBytes(threads);
            for (int i = 0; i < threads.length; i++) {
                bytes.put(threads[i], Math.max(0, allocated[i]));
            }
        }
        return bytes;
    }
}

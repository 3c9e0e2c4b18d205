package io.github.llmintegrations.portkey;

import io.github.llmintegrations.core.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Clocks that stand still, and a sleep that only moves them. */
final class FakeTiming implements Timing {
    private final AtomicLong nanos = new AtomicLong();
    private final List<Duration> sleeps = new CopyOnWriteArrayList<>();

    /** What was slept, in order. */
    List<Duration> sleeps() {
        return sleeps;
    }

    @Override
    public Instant now() {
        return Instant.parse("2026-03-01T12:00:00Z");
    }

    @Override
    public long nanoTime() {
        return nanos.get();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        sleeps.add(duration);
        nanos.addAndGet(duration.toNanos());
    }

    @Override
    public double random() {
        return 0;
    }
}

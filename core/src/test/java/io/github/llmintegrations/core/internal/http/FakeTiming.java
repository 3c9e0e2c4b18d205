package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Clocks that stand still, a sleep that advances them, and constant random numbers. */
final class FakeTiming implements Timing {
    /** Close to an overflow, as a monotonic clock can be. */
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1);

    private final List<Duration> sleeps = new CopyOnWriteArrayList<>();
    private volatile Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private volatile double random;
    private volatile Runnable beforeSleep = () -> {};

    /** Returns all sleeps in order. */
    List<Duration> sleeps() {
        return sleeps;
    }

    FakeTiming random(double value) {
        random = value;
        return this;
    }

    FakeTiming now(Instant time) {
        now = time;
        return this;
    }

    FakeTiming beforeSleep(Runnable action) {
        beforeSleep = action;
        return this;
    }

    void advance(Duration duration) {
        nanos.addAndGet(duration.toNanos());
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public long nanoTime() {
        return nanos.get();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        sleeps.add(duration);
        beforeSleep.run();
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        advance(duration);
    }

    @Override
    public double random() {
        return random;
    }
}

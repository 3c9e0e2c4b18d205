package io.github.llmintegrations.core.internal.http;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for conditions, with a time limit. */
final class Await {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private Await() {}

    static void until(BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > LONGEST.toNanos()) {
                throw new AssertionError("it did not happen");
            }
            LockSupport.parkNanos(100_000);
        }
    }

    static void until(CountDownLatch latch) {
        try {
            if (!latch.await(LONGEST.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new AssertionError("it did not happen");
            }
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }

    /** Waits a short time for a sent packet to arrive. */
    static void aMoment() {
        long start = System.nanoTime();
        until(() -> System.nanoTime() - start > 20_000_000);
    }
}

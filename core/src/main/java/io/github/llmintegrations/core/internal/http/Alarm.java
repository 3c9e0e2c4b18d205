package io.github.llmintegrations.core.internal.http;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs a task at the times that it is told of, on a daemon thread that is there only while there is such a time. A time
 * later than the next one does not wake the thread: the task itself says when it wants to run again. Thread-safe.
 */
final class Alarm {
    /** Of a task that need not run again. */
    static final long NEVER = Long.MAX_VALUE;

    /** So that the thread does not stay for long when what it was there for is over. */
    private static final long LONGEST_SLEEP = TimeUnit.SECONDS.toNanos(30);

    private static final long ORIGIN = System.nanoTime();

    private final LongSupplier task;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile long next = NEVER;
    private @Nullable Thread thread;

    /**
     * Sets nothing off yet.
     *
     * @param task returns the time at which it wants to run again, or {@link #NEVER}; a time set while it runs counts
     *     as well
     */
    Alarm(LongSupplier task) {
        this.task = task;
    }

    /** The time now, in nanoseconds; it never goes back, and never is near an overflow. */
    static long now() {
        return System.nanoTime() - ORIGIN;
    }

    /** Has the task run at this time at the latest. */
    void noLaterThan(long time) {
        if (time >= next) {
            return;
        }
        lock.lock();
        try {
            if (time < next) {
                next = Math.min(time, now() + LONGEST_SLEEP);
                changed.signal();
                if (thread == null || !thread.isAlive()) {
                    thread = WorkerThreads.daemon(this::run, "llm-integrations-alarm");
                    thread.start();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** Forgets the next time, so that the thread ends; one that is set afterwards counts again. */
    void off() {
        lock.lock();
        try {
            next = NEVER;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        while (comes()) {
            noLaterThan(task.getAsLong());
        }
    }

    /** Waits for the next time; there is none any more if this returns false. */
    private boolean comes() {
        lock.lock();
        try {
            while (next != NEVER) {
                long left = next - now();
                if (left <= 0) {
                    next = NEVER; // before the task looks at anything: whoever comes too late for that look sees it
                    return true;
                }
                try {
                    long unused = changed.awaitNanos(left);
                } catch (InterruptedException e) {
                    // This thread is nobody's to interrupt. It goes on.
                }
            }
            thread = null;
            return false;
        } finally {
            lock.unlock();
        }
    }
}

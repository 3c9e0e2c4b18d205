package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AlarmTest {
    private static final long SOON = TimeUnit.MILLISECONDS.toNanos(30);
    private static final long HOUR = TimeUnit.HOURS.toNanos(1);

    /** What the task does, run by run, and after that nothing. */
    private final ConcurrentLinkedQueue<LongSupplier> runs = new ConcurrentLinkedQueue<>();

    private final List<Long> times = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final Alarm alarm = new Alarm(this::run);

    private long run() {
        times.add(Alarm.now());
        threads.add(Thread.currentThread());
        LongSupplier run = runs.poll();
        return run == null ? Alarm.NEVER : run.getAsLong();
    }

    @AfterEach
    void stop() {
        alarm.off();
    }

    @Test
    void runsAtItsTimeAndNotBefore() {
        long time = Alarm.now() + SOON;
        alarm.noLaterThan(time);

        assertRuns(1);
        assertThat(times.get(0)).isGreaterThanOrEqualTo(time);
    }

    @Test
    void aTimeThatIsOverIsAtOnce() {
        alarm.noLaterThan(Alarm.now() - 1);

        assertRuns(1);
    }

    @Test
    void aLaterTimeMakesNoFurtherRun() {
        runs.add(() -> {
            long time = Alarm.now() + SOON;
            alarm.noLaterThan(time);
            alarm.noLaterThan(time + 1);
            return time + SOON;
        });
        alarm.noLaterThan(Alarm.now());

        assertRuns(2);
        assertEnds(threads.get(0));
        assertThat(times).hasSize(2);
    }

    @Test
    void aSoonerTimeWakesIt() {
        runs.add(() -> Alarm.now() + HOUR);
        alarm.noLaterThan(Alarm.now());
        assertRuns(1);
        assertWaits(threads.get(0));

        alarm.noLaterThan(Alarm.now() + SOON);

        assertRuns(2);
        assertThat(times.get(1) - times.get(0)).isGreaterThanOrEqualTo(SOON);
    }

    @Test
    void runsAgainWhenTheTaskSaysSo() {
        runs.add(() -> Alarm.now() + SOON);
        alarm.noLaterThan(Alarm.now());

        assertRuns(2);
        assertThat(times.get(1) - times.get(0)).isGreaterThanOrEqualTo(SOON);
        assertThat(threads.get(1)).isSameAs(threads.get(0));
    }

    @Test
    void aTimeSetWhileTheTaskRunsCounts() {
        runs.add(() -> {
            alarm.noLaterThan(Alarm.now() + SOON);
            return Alarm.NEVER;
        });
        alarm.noLaterThan(Alarm.now());

        assertRuns(2);
    }

    @Test
    void itsThreadIsADaemonThatEndsWhenThereIsNothingToWaitFor() {
        alarm.noLaterThan(Alarm.now());
        assertRuns(1);
        assertThat(threads.get(0).isDaemon()).isTrue();
        assertEnds(threads.get(0));

        alarm.noLaterThan(Alarm.now());

        assertRuns(2);
    }

    @Test
    void offEndsItsThreadBeforeTheTime() {
        runs.add(() -> Alarm.now() + HOUR);
        alarm.noLaterThan(Alarm.now());
        assertRuns(1);
        assertWaits(threads.get(0));

        alarm.off();

        assertEnds(threads.get(0));
        assertThat(times).hasSize(1);
    }

    @Test
    void anInterruptDoesNotStopIt() {
        runs.add(() -> {
            Thread.currentThread().interrupt();
            return Alarm.now() + SOON;
        });
        alarm.noLaterThan(Alarm.now());

        assertRuns(2);
        assertThat(threads.get(1)).isSameAs(threads.get(0));
    }

    @Test
    void aTaskThatFailsTakesOnlyItsThreadAway() {
        runs.add(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {});
            throw new IllegalStateException("this is thrown for a test");
        });
        alarm.noLaterThan(Alarm.now());
        assertRuns(1);
        assertEnds(threads.get(0));

        alarm.noLaterThan(Alarm.now());

        assertRuns(2);
    }

    private void assertRuns(int count) {
        Waiting.until(() -> times.size() == count && threads.size() == count);
    }

    private static void assertWaits(Thread thread) {
        Waiting.until(() -> thread.getState() == Thread.State.TIMED_WAITING);
    }

    private static void assertEnds(Thread thread) {
        Waiting.until(() -> !thread.isAlive());
    }
}

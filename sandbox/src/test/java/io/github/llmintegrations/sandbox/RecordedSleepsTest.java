package io.github.llmintegrations.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordedSleepsTest {

    private final RecordedSleeps sleeps = new RecordedSleeps();

    @Test
    void recordsDurationsWithoutSleeping() throws InterruptedException {
        sleeps.sleep(Duration.ofDays(365));
        sleeps.sleep(Duration.ofMillis(1));

        assertThat(sleeps.durations()).containsExactly(Duration.ofDays(365), Duration.ofMillis(1));
    }

    @Test
    void throwsWhenTheThreadIsInterrupted() {
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> sleeps.sleep(Duration.ofSeconds(1)));
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(sleeps.durations()).isEmpty();
    }

    @Test
    void returnsACopy() throws InterruptedException {
        List<Duration> before = sleeps.durations();
        sleeps.sleep(Duration.ofSeconds(1));

        assertThat(before).isEmpty();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(before::clear);
    }

    @Test
    void recordsTheSleepsOfAllThreads() {
        try (Crowd crowd = new Crowd(64)) {
            crowd.all(i -> {
                try {
                    sleeps.sleep(Duration.ofSeconds(i));
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
                return i;
            });
        }

        assertThat(sleeps.durations()).hasSize(64).doesNotHaveDuplicates();
    }
}

package io.github.llmintegrations.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A sleep for tests, which returns at once and records the duration. It lets a test check how long a client waits before
 * a retry without the wait:
 *
 * <pre>{@code
 * RecordedSleeps sleeps = new RecordedSleeps();
 * try (ArizeSandbox sandbox = ArizeSandbox.start();
 *         ArizeClient arize = ArizeClient.builder()
 *                 .baseUrl(sandbox.baseUrl())
 *                 .apiKey(sandbox.apiKey())
 *                 .timing(sleeps::sleep)
 *                 .build()) {
 *     sandbox.inject(Fault.rateLimit(Duration.ofSeconds(30)));
 *
 *     arize.aiIntegrations().list(ListAiIntegrationsRequest.all());
 *
 *     assertThat(sleeps.durations().get(0)).isGreaterThanOrEqualTo(Duration.ofSeconds(30)); // and jitter
 * }
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class RecordedSleeps {

    private final List<Duration> durations = new ArrayList<>();

    /** Creates a record without sleeps. */
    public RecordedSleeps() {}

    /**
     * Records the duration and returns at once.
     *
     * @param duration the duration to record
     * @throws InterruptedException if the thread is interrupted; like {@link Thread#sleep(long)}, this clears the
     *     interrupted status of the thread, and nothing is recorded
     */
    public void sleep(Duration duration) throws InterruptedException {
        Objects.requireNonNull(duration, "duration");
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        synchronized (durations) {
            durations.add(duration);
        }
    }

    /** {@return a copy of the durations of all sleeps so far, oldest first} */
    public List<Duration> durations() {
        synchronized (durations) {
            return List.copyOf(durations);
        }
    }
}

package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.Timing;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A wait until the vendor's reads, which lag behind its writes, show a change. Not thread-safe. */
final class VisibilityWait {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final Timing timing;
    private final Deadline deadline;
    private Duration pause = FIRST_PAUSE;

    VisibilityWait(Timing timing, Duration atMost) {
        this.timing = timing;
        this.deadline = new Deadline(timing, atMost);
    }

    /**
     * Reads until a read shows the change, or the time is over.
     *
     * @param read reads the resource
     * @param isMissing returns whether a failure means that the resource does not exist
     * @param shows returns whether a resource shows the change
     * @return the resource that shows the change; empty if none did in time
     */
    <T> Optional<T> run(Supplier<T> read, Predicate<ApiException> isMissing, Predicate<? super T> shows)
            throws InterruptedException {
        while (true) {
            Optional<T> found = readIfPresent(read, isMissing).filter(shows);
            Duration remaining = deadline.remaining();
            if (found.isPresent() || remaining.isZero()) {
                return found;
            }
            timing.sleep(pause.compareTo(remaining) < 0 ? pause : remaining);
            Duration doubled = pause.multipliedBy(2);
            pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        }
    }

    private static <T> Optional<T> readIfPresent(Supplier<T> read, Predicate<ApiException> isMissing) {
        try {
            return Optional.of(read.get());
        } catch (ApiException e) {
            if (isMissing.test(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }
}

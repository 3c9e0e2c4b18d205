package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.core.Timing;
import io.github.llmintegrations.core.internal.http.TestOperations.Thing;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;

/** Clients that receive the same {@code Retry-After} at the same time do not retry at the same time. */
class RetryAfterJitterTest {
    private static final int THREADS = 64;

    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final Sleeps sleeps = new Sleeps();

    @Test
    void isSpreadOutAfterTheWait() {
        server.setDispatcher(limitingAllOnce());
        HttpTransport transport = TestBuilder.to(server).timing(sleeps).open();

        List<Thing> answered = BackgroundThread.together(THREADS, () -> transport.execute(TestOperations.create()));

        assertThat(answered).hasSize(THREADS).containsOnly(new Thing("one"));
        assertThat(server.getRequestCount()).isEqualTo(2 * THREADS);
        assertThat(sleeps.all)
                .hasSize(THREADS)
                .allSatisfy(each -> assertThat(each).isGreaterThanOrEqualTo(Duration.ofSeconds(1)));
        assertThat(Collections.max(sleeps.all).minus(Collections.min(sleeps.all)))
                .isGreaterThanOrEqualTo(Duration.ofMillis(100));
    }

    /** Sends no response before all threads have sent their first request. */
    private static Dispatcher limitingAllOnce() {
        CountDownLatch together = new CountDownLatch(THREADS);
        return new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                if (together.getCount() == 0) {
                    return Responses.ok();
                }
                together.countDown();
                Await.until(together);
                return Responses.retryAfter(429, "1");
            }
        };
    }

    /** The random numbers of the system, and a sleep that only records the wait. */
    private static final class Sleeps implements Timing {
        private final Queue<Duration> all = new ConcurrentLinkedQueue<>();

        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public void sleep(Duration duration) {
            all.add(duration);
        }

        @Override
        public double random() {
            return ThreadLocalRandom.current().nextDouble();
        }
    }
}

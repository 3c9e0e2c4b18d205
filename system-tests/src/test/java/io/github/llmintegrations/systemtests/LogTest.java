package io.github.llmintegrations.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.Timing;
import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.integrations.UpdateIntegrationRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is logged of a call, at the level that is for debugging. */
class LogTest {
    /** Held, for the levels of a logger that nobody holds are forgotten. */
    private static final Logger LOGGER = Logger.getLogger("io.github.llmintegrations");

    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final Recorder recorder = new Recorder();

    @BeforeEach
    void listen() {
        LOGGER.setLevel(Level.FINE);
        LOGGER.addHandler(recorder);
    }

    @AfterEach
    void stopListening() {
        LOGGER.removeHandler(recorder);
    }

    @Test
    void eachAttemptIsALineWithoutIdsQueriesBodiesAndHeaders() {
        server.enqueue(answer(429).setHeader("Retry-After", "2").build());
        server.enqueue(answer(404).setHeader("x-request-id", "r-1").build());
        try (PortkeyClient portkey = PortkeyClient.builder()
                .apiKey("pk-canary")
                .baseUrl(server.url("/v1").toString())
                .header("X-Tenant", "tenant-canary")
                .timing(new StoppedClock())
                .build()) {
            assertThatThrownBy(() -> portkey.integrations()
                            .update(
                                    "slug-canary",
                                    UpdateIntegrationRequest.builder()
                                            .key("provider-canary")
                                            .build()))
                    .isInstanceOf(NotFoundException.class);
        }

        assertThat(recorder.lines)
                .map(line -> line.replaceFirst("elapsed=PT[0-9.]+S", "elapsed=…"))
                .containsExactly(
                        "FINE io.github.llmintegrations: AttemptReport{vendor=Portkey,"
                                + " operation=integrations.update, method=PUT, pathTemplate=/integrations/{slug},"
                                + " attempt=1, status=429, elapsed=…, retryIn=PT2.225S}",
                        "FINE io.github.llmintegrations: AttemptReport{vendor=Portkey,"
                                + " operation=integrations.update, method=PUT, pathTemplate=/integrations/{slug},"
                                + " attempt=2, status=404, elapsed=…, requestId=r-1}");
    }

    private static MockResponse.Builder answer(int status) {
        return new MockResponse.Builder().code(status).body("{\"message\":\"body-canary\"}");
    }

    /** Keeps what is logged by the thread that made it. */
    private static final class Recorder extends Handler {
        private final Thread owner = Thread.currentThread();
        private final List<String> lines = new ArrayList<>();

        @Override
        public void publish(LogRecord logged) {
            if (Thread.currentThread() == owner) {
                lines.add(logged.getLevel() + " " + logged.getLoggerName() + ": "
                        + new SimpleFormatter().formatMessage(logged));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    /** A clock that stands, and sleep that takes no time. */
    private static final class StoppedClock implements Timing {
        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public long nanoTime() {
            return 0;
        }

        @Override
        public void sleep(Duration duration) {}

        @Override
        public double random() {
            return 0.5;
        }
    }
}

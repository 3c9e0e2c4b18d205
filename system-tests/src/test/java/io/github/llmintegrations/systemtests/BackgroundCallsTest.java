package io.github.llmintegrations.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.aiintegrations.AiIntegration;
import io.github.llmintegrations.core.ClientBuilder;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.integrations.Integration;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** As many calls as are started in the background are under way at once: neither threads nor hosts have a limit. */
class BackgroundCallsTest {
    private static final int CALLS = 64;
    private static final List<String> IDS =
            IntStream.range(0, CALLS).mapToObj(i -> "id-" + i).toList();

    @StartStop
    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void answerOnceAllAreHere() {
        server.setDispatcher(new Gathering());
    }

    @Test
    void ofArizesClient() {
        try (ArizeClient arize = patient(ArizeClient.builder()).build()) {
            assertThat(together(id ->
                            arize.supplyAsync(client -> client.aiIntegrations().get(id))))
                    .extracting(AiIntegration::id)
                    .isEqualTo(IDS);
        }
    }

    @Test
    void ofPortkeysClient() {
        try (PortkeyClient portkey = patient(PortkeyClient.builder()).build()) {
            assertThat(together(id ->
                            portkey.supplyAsync(client -> client.integrations().get(id))))
                    .extracting(Integration::slug)
                    .isEqualTo(IDS);
        }
    }

    private <B extends ClientBuilder<B>> B patient(B builder) {
        return builder.baseUrl(server.url("/").toString())
                .apiKey("any")
                .attemptTimeout(Duration.ofSeconds(30))
                .retryPolicy(RetryPolicy.none());
    }

    private static <T> List<T> together(Function<String, CompletableFuture<T>> start) {
        List<CompletableFuture<T>> started = IDS.stream().map(start).toList();
        return started.stream().map(CompletableFuture::join).toList();
    }

    /** Answers nobody until all are here, with what was asked for. */
    private static final class Gathering extends Dispatcher {
        private final CountDownLatch missing = new CountDownLatch(CALLS);

        @Override
        public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            missing.countDown();
            if (!missing.await(20, TimeUnit.SECONDS)) {
                return new MockResponse.Builder().code(503).build();
            }
            List<String> path = request.getUrl().pathSegments();
            String id = path.get(path.size() - 1);
            return new MockResponse.Builder()
                    .body("{\"id\":\"" + id + "\",\"name\":\"any\",\"slug\":\"" + id + "\"}")
                    .build();
        }
    }
}

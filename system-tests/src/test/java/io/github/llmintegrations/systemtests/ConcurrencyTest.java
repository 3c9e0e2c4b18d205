package io.github.llmintegrations.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.llmintegrations.arize.AiIntegrationsClient;
import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.aiintegrations.AiIntegration;
import io.github.llmintegrations.arize.aiintegrations.AiIntegrationProvider;
import io.github.llmintegrations.arize.aiintegrations.CreateAiIntegrationRequest;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.portkey.IntegrationsClient;
import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.integrations.AiProviderId;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.IntegrationSummary;
import io.github.llmintegrations.portkey.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import okhttp3.ConnectionPool;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Many threads share a client of each vendor, and make all kinds of calls at the same time. */
class ConcurrencyTest {
    private static final int THREADS = 64;
    private static final int ROUNDS = 15;
    private static final int CALLS_PER_ROUND = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @AutoClose
    private final ArizeSandbox arizeSandbox = ArizeSandbox.start();

    @AutoClose
    private final PortkeySandbox portkeySandbox = PortkeySandbox.start();

    private final ConnectionPool pool = new ConnectionPool(THREADS, 1, TimeUnit.MINUTES);

    @AutoClose
    private final ArizeClient arize = ArizeClient.builder()
            .baseUrl(arizeSandbox.baseUrl())
            .apiKey(arizeSandbox.apiKey())
            .attemptTimeout(PATIENCE)
            .configureHttpClient(http -> http.connectionPool(pool))
            .build();

    @AutoClose
    private final PortkeyClient portkey = PortkeyClient.builder()
            .baseUrl(portkeySandbox.baseUrl())
            .apiKey(portkeySandbox.apiKey())
            .attemptTimeout(PATIENCE)
            .configureHttpClient(http -> http.connectionPool(pool))
            .build();

    @AutoClose("shutdownNow")
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @Test
    void everyAnswerBelongsToItsRequest() throws InterruptedException, ExecutionException {
        List<Callable<Boolean>> work =
                IntStream.range(0, THREADS).mapToObj(this::callsOfThread).toList();

        for (Future<Boolean> each : threads.invokeAll(work)) {
            assertThat(each.get()).isTrue();
        }

        assertThat(arizeSandbox.journal().size() + portkeySandbox.journal().size())
                .isEqualTo(THREADS * ROUNDS * CALLS_PER_ROUND);
        assertThat(pool.connectionCount()).isEqualTo(pool.idleConnectionCount());
    }

    private Callable<Boolean> callsOfThread(int thread) {
        return () -> {
            for (int round = 0; round < ROUNDS; round++) {
                String name = "thread-" + thread + "-round-" + round;
                callArize(name);
                callPortkey(name);
            }
            return true;
        };
    }

    private void callArize(String name) {
        AiIntegrationsClient integrations = arize.aiIntegrations();
        AiIntegration created = integrations.create(CreateAiIntegrationRequest.builder()
                .name(name)
                .provider(AiIntegrationProvider.OPEN_AI)
                .build());
        assertThat(created.name()).isEqualTo(name);
        assertThat(integrations.get(created.id())).isEqualTo(created);
        assertThat(integrations.findByName(name)).contains(created);
        integrations.delete(created.id());
        assertThatThrownBy(() -> integrations.get(created.id())).isInstanceOf(NotFoundException.class);
    }

    private void callPortkey(String slug) {
        IntegrationsClient integrations = portkey.integrations();
        assertThat(integrations
                        .create(CreateIntegrationRequest.builder()
                                .name("of " + slug)
                                .slug(slug)
                                .aiProviderId(AiProviderId.OPENAI)
                                .key("sk-example")
                                .build())
                        .slug())
                .isEqualTo(slug);
        assertThat(integrations.get(slug).name()).isEqualTo(Optional.of("of " + slug));
        assertThat(integrations.list(ListIntegrationsRequest.all()).items())
                .extracting(IntegrationSummary::slug)
                .contains(slug)
                .doesNotHaveDuplicates();
        integrations.delete(slug);
        assertThatThrownBy(() -> integrations.get(slug)).isInstanceOf(NotFoundException.class);
    }
}

package io.github.llmintegrations.portkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.ClientClosedException;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.core.ServerException;
import io.github.llmintegrations.portkey.integrations.Integration;
import io.github.llmintegrations.portkey.integrations.IntegrationSummary;
import io.github.llmintegrations.portkey.integrations.ListIntegrationsRequest;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PortkeyClientTest {
    private static final String FOUND = "{\"slug\":\"s\"}";

    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    private static CallOptions.Builder options() {
        return CallOptions.builder();
    }

    @Test
    void goesToPortkeyByDefault() {
        try (PortkeyClient client = PortkeyClient.builder().apiKey("k").build()) {
            assertThat(client).hasToString("PortkeyClient{Portkey at https://api.portkey.ai/v1}");
        }
    }

    @Test
    void dropsTheWhiteSpaceAroundTheKey() {
        PortkeyClient client = portkey.open(portkey.builder().apiKey(" \tother-key\n"));
        portkey.answers(200, FOUND);

        client.integrations().get("s");

        assertThat(portkey.received().getHeaders().values("x-portkey-api-key")).containsExactly("other-key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "canary\nkey", "canary\u0000", "canäry", "canary\u200b"})
    void refusesAKeyThatIsNone(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PortkeyClient.builder().apiKey(key).build())
                .withMessageStartingWith("PortkeyClient: apiKey must ")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("canary"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PortkeyClient.builder().build())
                .withMessage("PortkeyClient: apiKey must be set");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://portkey.example/v1",
                "ftp://portkey.example",
                "portkey.example",
                "https://user:canary@portkey.example",
                "https://portkey.example?canary",
                "https://portkey.example#canary",
                "https://portkey.example/ä",
                "https://",
                ""
            })
    void refusesABaseUrlThatWouldSendTheKeyAstray(String baseUrl) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        PortkeyClient.builder().apiKey("k").baseUrl(baseUrl).build())
                .withMessageStartingWith("PortkeyClient: baseUrl ")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("canary"));
    }

    @Test
    void takesAPlainBaseUrlWhenItIsToldTo() {
        try (PortkeyClient client = PortkeyClient.builder()
                .apiKey("k")
                .baseUrl("http://portkey.internal/v1/")
                .allowPlainHttp()
                .build()) {
            assertThat(client).hasToString("PortkeyClient{Portkey at http://portkey.internal/v1}");
        }
    }

    @Test
    void buildsTwoClientsFromOneBuilder() {
        PortkeyClient.Builder builder = portkey.builder().header("x-team", "one");
        PortkeyClient one = portkey.open(builder);
        PortkeyClient two = portkey.open(
                builder.apiKey("two-key").baseUrl(portkey.url("/two")).header("x-team", "two"));
        portkey.answers(200, FOUND);
        portkey.answers(200, FOUND);

        two.integrations().get("s");
        one.integrations().get("s");

        assertSent(portkey.received(), "/two/integrations/s", "two-key", "two");
        assertSent(portkey.received(), "/v1/integrations/s", FakePortkey.KEY, "one");
        two.close();
        portkey.answers(200, FOUND);
        one.integrations().get("s");
        assertSent(portkey.received(), "/v1/integrations/s", FakePortkey.KEY, "one");
    }

    private static void assertSent(RecordedRequest request, String target, String key, String team) {
        assertThat(request.getTarget()).isEqualTo(target);
        assertThat(request.getHeaders().values("x-portkey-api-key")).containsExactly(key);
        assertThat(request.getHeaders().values("x-team")).containsExactly(team);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-portkey-api-key", "X-Portkey-API-Key", "Authorization", "Content-Type"})
    void refusesHeadersOfItsOwn(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options().putHeader(name, "canary").build())
                .satisfies(e -> assertThat(e.getMessage()).contains(name).doesNotContain("canary"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> portkey.builder().header(name, "canary").build())
                .satisfies(e -> assertThat(e.getMessage()).contains(name).doesNotContain("canary"));
    }

    @Test
    void makesViewsWithOtherOptions() {
        PortkeyClient client = portkey.retryingClient();
        PortkeyClient view = client.with(options()
                .retryPolicy(RetryPolicy.none())
                .putHeader("x-trace", "t")
                .build());
        portkey.answers(500, "{}");
        portkey.answers(500, "{}");
        portkey.answers(200, FOUND);

        assertThatExceptionOfType(ServerException.class)
                .isThrownBy(() -> view.integrations().models("s").list());
        client.integrations().get("s");

        assertThat(portkey.received().getHeaders().get("x-trace")).isEqualTo("t");
        assertThat(portkey.received().getHeaders().get("x-trace")).isNull();
        assertThat(portkey.requestCount()).isEqualTo(3);
    }

    @Test
    void triesACreateAgainWhenItIsToldThatThisDoesNoHarm() {
        PortkeyClient view =
                portkey.retryingClient().with(options().assumeIdempotent(true).build());
        portkey.answers(500, "{}");
        portkey.answers(200, FOUND);

        assertThat(view.integrations().create(Calls.CREATE).slug()).isEqualTo("s");
        assertThat(portkey.requestCount()).isEqualTo(2);
    }

    @Test
    void isNotClosedWithAView() {
        PortkeyClient client = portkey.client();
        portkey.answers(200, FOUND);

        client.with(options().build()).close();

        assertThat(client.integrations().get("s").slug()).isEqualTo("s");
    }

    @Test
    void sendsNothingOnceItIsClosed() {
        PortkeyClient client = portkey.client();
        client.close();
        client.close();

        assertThatExceptionOfType(ClientClosedException.class)
                .isThrownBy(() -> client.integrations().get("s"))
                .withMessage("GET /integrations/{slug}: the client is closed")
                .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT));
        assertThat(portkey.requestCount()).isZero();
    }

    @Test
    void runsWorkOnAThreadOfItsOwn() {
        PortkeyClient client = portkey.client();
        portkey.answers(200, "{\"total\":1,\"data\":[{\"slug\":\"s\"}]}");
        portkey.answers(200, FOUND);
        AtomicReference<Thread> thread = new AtomicReference<>();

        CompletableFuture<List<Integration>> all = client.supplyAsync(each -> {
            thread.set(Thread.currentThread());
            return each.integrations().listAll(ListIntegrationsRequest.all()).stream()
                    .map(IntegrationSummary::slug)
                    .map(each.integrations()::get)
                    .toList();
        });

        assertThat(all.join()).extracting(Integration::slug).containsExactly("s");
        assertThat(thread.get()).isNotSameAs(Thread.currentThread()).matches(Thread::isDaemon);
    }

    @Test
    void failsAsTheWorkDoes() {
        portkey.answers(404, "{\"message\":\"No\",\"errorCode\":\"AB08\"}");

        CompletableFuture<Integration> future =
                portkey.client().supplyAsync(client -> client.integrations().get("s"));

        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(future::join)
                .withCauseInstanceOf(NotFoundException.class);
    }

    @Test
    void stopsTheWorkThatIsCancelled() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        portkey.answersEach(request -> {
            asked.countDown();
            await(end);
            return FakePortkey.answer(200, FOUND).build();
        });
        PortkeyClient client = portkey.client();
        CompletableFuture<Integration> future = client.supplyAsync(each -> {
            try {
                return each.integrations().get("s");
            } finally {
                stopped.countDown();
            }
        });

        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(future.cancel(true)).isTrue();

        assertThatExceptionOfType(CancellationException.class).isThrownBy(future::join);
        assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
        end.countDown();
        assertThat(portkey.requestCount()).isEqualTo(1);
    }

    @Test
    void endsTheCallsThatAreUnderWayWhenItIsClosed() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        portkey.answersEach(request -> {
            asked.countDown();
            await(end);
            return FakePortkey.answer(200, FOUND).build();
        });
        PortkeyClient client = portkey.client();
        CompletableFuture<Integration> future =
                client.supplyAsync(each -> each.integrations().get("s"));

        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
        client.close();

        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(future::join)
                .withCauseInstanceOf(ClientClosedException.class);
        end.countDown();
        assertThatCode(client::close).doesNotThrowAnyException();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("it did not happen");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

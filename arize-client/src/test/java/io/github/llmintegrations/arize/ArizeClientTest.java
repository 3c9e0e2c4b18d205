package io.github.llmintegrations.arize;

import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.arize.integrations.Integration;
import io.github.llmintegrations.arize.integrations.LlmIntegration;
import io.github.llmintegrations.core.AttemptReport;
import io.github.llmintegrations.core.CallInterruptedException;
import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.ClientClosedException;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.core.TransportException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ArizeClientTest {
    private static final JsonNode ANSWER = json("{'type':'llm','id':'1','name':'n'}");
    private static final Integration INTEGRATION =
            LlmIntegration.builder().id("1").name("n").build();

    /** No answer, ever. */
    private static final MockResponse STALL = new MockResponse.Builder()
            .onResponseStart(SocketEffect.Stall.INSTANCE)
            .build();

    @AutoClose
    private final FakeArize arize = new FakeArize();

    private final ArizeClient client = arize.client();

    @Test
    void sendsTheHeadersOfAViewThroughItAlone() {
        ArizeClient view =
                client.with(CallOptions.builder().putHeader("x-team", "ml").build());
        ArizeClient inner =
                view.with(CallOptions.builder().putHeader("x-zone", "eu").build());
        for (ArizeClient each : List.of(client, view, inner)) {
            arize.answers(204, "");
            each.integrations().delete("1");
        }

        assertThat(arize.received().getHeaders().names()).doesNotContain("x-team", "x-zone");
        assertThat(arize.received().getHeaders().toString())
                .contains("x-team: ml\n")
                .doesNotContain("x-zone");
        assertThat(arize.received().getHeaders().toString()).contains("x-team: ml\n", "x-zone: eu\n");
        assertThat(view).hasToString(client.toString());
    }

    @Test
    void boundsAttemptsOfAViewAlone() {
        ArizeClient hasty = client.with(
                CallOptions.builder().attemptTimeout(Duration.ofMillis(50)).build());
        arize.answersEach(request -> request.getTarget().endsWith("/slow")
                ? STALL
                : FakeArize.answer(200, ANSWER.toString()).build());

        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> hasty.integrations().get("slow"))
                .satisfies(e -> assertThat(e.isTimeout()).isTrue());
        assertThat(client.integrations().get("1")).isEqualTo(INTEGRATION);
    }

    @Test
    void triesAgainAndReportsThroughAViewAlone() {
        List<AttemptReport> reports = new CopyOnWriteArrayList<>();
        ArizeClient patient = client.with(CallOptions.builder()
                .retryPolicy(RetryPolicy.builder()
                        .maxRetries(1)
                        .baseDelay(Duration.ofMillis(1))
                        .build())
                .listener(reports::add)
                .build());
        arize.answers(503, "{}");
        arize.answers(200, ANSWER);

        assertThat(patient.integrations().get("1")).isEqualTo(INTEGRATION);
        assertThat(reports)
                .extracting(AttemptReport::operation, AttemptReport::attempt)
                .containsExactly(tuple("integrations.get", 1), tuple("integrations.get", 2));
    }

    @Test
    void runsWorkElsewhere() throws Exception {
        arize.answers(200, ANSWER);
        Thread caller = Thread.currentThread();

        CompletableFuture<Integration> future = client.supplyAsync(arizeClient -> {
            assertThat(arizeClient).isSameAs(client);
            assertThat(Thread.currentThread()).isNotSameAs(caller);
            return arizeClient.integrations().get("1");
        });

        assertThat(future.get(10, TimeUnit.SECONDS)).isEqualTo(INTEGRATION);
        arize.assertReceived("GET", "/v2/integrations/1");
    }

    @Test
    void completesWithWhatTheWorkThrows() {
        arize.answers(404, "{}");

        assertThatThrownBy(() ->
                        client.supplyAsync(each -> each.integrations().get("1")).get(10, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(NotFoundException.class);
    }

    @Test
    void interruptsWorkThatIsCancelled() throws Exception {
        arize.answers(STALL);
        CompletableFuture<CallInterruptedException> interrupted = new CompletableFuture<>();
        CompletableFuture<Integration> future = client.supplyAsync(each -> {
            try {
                return each.integrations().get("1");
            } catch (CallInterruptedException e) {
                interrupted.complete(e);
                throw e;
            }
        });
        arize.assertReceived("GET", "/v2/integrations/1");

        assertThat(future.cancel(true)).isTrue();

        assertThat(interrupted.get(10, TimeUnit.SECONDS))
                .hasMessage("GET /v2/integrations/{integration_id}: the thread was interrupted");
        assertThat(arize.requestCount()).isEqualTo(1);
    }

    @Test
    void endsCallsAndRefusesNewOnesWhenItIsClosed() {
        ArizeClient view = client.with(CallOptions.builder().build());
        arize.answers(STALL);
        CompletableFuture<Integration> future =
                view.supplyAsync(each -> each.integrations().get("1"));
        arize.assertReceived("GET", "/v2/integrations/1");

        client.close();
        client.close();

        assertThatThrownBy(() -> future.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(ClientClosedException.class);
        assertThatExceptionOfType(ClientClosedException.class)
                .isThrownBy(() -> client.integrations().get("1"));
        assertThatExceptionOfType(ClientClosedException.class)
                .isThrownBy(() -> view.aiIntegrations().delete("1"));
        assertThat(arize.requestCount()).isEqualTo(1);
    }

    @Test
    void staysOpenWhenAViewIsClosed() {
        arize.answers(200, ANSWER);

        client.with(CallOptions.builder().build()).close();

        assertThat(client.integrations().get("1")).isEqualTo(INTEGRATION);
    }
}

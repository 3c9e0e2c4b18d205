package io.github.llmintegrations.core.internal.http;

import static io.github.llmintegrations.core.internal.http.Responses.enqueue;
import static io.github.llmintegrations.core.internal.http.Responses.ok;
import static io.github.llmintegrations.core.internal.http.Responses.retryAfter;
import static io.github.llmintegrations.core.internal.http.Responses.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.CallResponse;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.internal.http.TestOperations.Thing;
import java.time.Duration;
import java.util.List;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;

class WithResponseTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final FakeTiming timing = new FakeTiming();

    @Test
    void returnsTheValueWithTheResponse() {
        enqueue(
                server,
                retryAfter(429, "3"),
                ok().newBuilder()
                        .setHeader("X-Request-Id", "r-2")
                        .addHeader("X-Part", "one")
                        .addHeader("x-part", "two")
                        .build());

        CallResponse<Thing> response = transport().withResponse(http -> http.execute(TestOperations.get()));

        assertThat(response.value()).isEqualTo(new Thing("one"));
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.headers()).containsEntry("X-PART", List.of("one", "two"));
        assertThat(response.header("content-TYPE")).contains("application/json");
        assertThat(response.header("absent")).isEmpty();
        assertThat(response.requestId()).contains("r-2");
        assertThat(response.attempts()).isEqualTo(2);
        assertThat(response.elapsed()).isGreaterThanOrEqualTo(Duration.ofSeconds(3));
        assertThat(response.toString())
                .matches("CallResponse\\{status=200, attempts=2, elapsed=PT3\\S*S, requestId=r-2}");
    }

    @Test
    void describesTheLastCallOfSeveral() {
        enqueue(server, ok(), retryAfter(429, "1"), status(404));

        CallResponse<String> response = transport().withResponse(http -> {
            http.execute(TestOperations.get());
            try {
                http.with(CallOptions.builder().maxRetries(1).build()).execute(TestOperations.get());
            } catch (NotFoundException e) {
                return "absent";
            }
            return "present";
        });

        assertThat(response.value()).isEqualTo("absent");
        assertThat(response.status()).isEqualTo(404);
        assertThat(response.attempts()).isEqualTo(2);
    }

    @Test
    void canBeNested() {
        enqueue(server, ok());

        CallResponse<CallResponse<Thing>> outer =
                transport().withResponse(http -> http.withResponse(inner -> inner.execute(TestOperations.get())));

        assertThat(outer.status()).isEqualTo(200);
        assertThat(outer.value().status()).isEqualTo(200);
    }

    @Test
    void throwsTheExceptionOfTheWork() {
        enqueue(server, status(404));

        assertThatThrownBy(() -> transport().withResponse(http -> http.execute(TestOperations.get())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void rejectsWorkThatReceivesNoResponse() {
        HttpTransport transport = transport();

        assertThatIllegalStateException()
                .isThrownBy(() -> transport.withResponse(http -> "no call"))
                .withMessage("the work received no response");
        enqueue(server, ok());
        assertThatIllegalStateException()
                .isThrownBy(() -> transport.withResponse(http -> transport.execute(TestOperations.get())));
    }

    private HttpTransport transport() {
        return TestBuilder.to(server).timing(timing).open();
    }
}

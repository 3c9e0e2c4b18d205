package io.github.llmintegrations.arize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.llmintegrations.arize.SecretFixture.Sample;
import io.github.llmintegrations.arize.aiintegrations.CreateAiIntegrationRequest;
import io.github.llmintegrations.arize.aiintegrations.UpdateAiIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.arize.integrations.UpdateIntegrationRequest;
import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.DecodeException;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.TransportException;
import io.github.llmintegrations.testing.Json;
import java.util.Objects;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No exception shows a secret of the request that failed, however the server repeats it. */
@ParameterizedClass
@MethodSource("requests")
class SecretsInExceptionsTest {
    private static final String CLIENT_KEY = "canary-client-key";

    @AutoClose
    private final FakeArize arize = new FakeArize();

    private final Sample sample;
    private final ArizeClient client;

    SecretsInExceptionsTest(Sample sample) {
        this.sample = sample;
        this.client = arize.open(arize.builder().apiKey(CLIENT_KEY).enumSpelling(sample.spelling()));
    }

    static Stream<Sample> requests() {
        return SecretFixture.samples()
                .filter(sample -> sample.value() instanceof CreateIntegrationRequest
                        || sample.value() instanceof UpdateIntegrationRequest
                        || sample.value() instanceof CreateAiIntegrationRequest
                        || sample.value() instanceof UpdateAiIntegrationRequest);
    }

    private Object send() {
        Object request = sample.value();
        if (request instanceof CreateIntegrationRequest create) {
            return client.integrations().create(create);
        }
        if (request instanceof UpdateIntegrationRequest update) {
            return client.integrations().update("1", update);
        }
        if (request instanceof CreateAiIntegrationRequest create) {
            return client.aiIntegrations().create(create);
        }
        return client.aiIntegrations().update("1", (UpdateAiIntegrationRequest) request);
    }

    /** All that a request held, as text. */
    private static String echo(RecordedRequest request) {
        return request.getHeaders() + "\n" + body(request);
    }

    private static String body(RecordedRequest request) {
        return Objects.requireNonNull(request.getBody()).utf8();
    }

    /** A problem document that repeats the request in every member, as text and as JSON. */
    private static JsonNode problem(int status, RecordedRequest request) {
        String echo = echo(request);
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "https://arize.example/" + echo)
                .put("title", echo)
                .put("status", status)
                .put("detail", echo)
                .put("instance", echo)
                .put(echo, 1)
                .set("request", Json.json(body(request)));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 409, 422, 429, 500, 503})
    void areNotShownWhenAProblemRepeatsThem(int status) {
        arize.answersEach(
                request -> FakeArize.answer(status, problem(status, request).toString())
                        .addHeader("x-request-id", CLIENT_KEY)
                        .build());

        ApiException exception = catchThrowableOfType(ApiException.class, this::send);

        assertThat(exception.status()).isEqualTo(status);
        assertThat(exception.problem()).isPresent();
        assertThat(exception.requestId()).contains("***");
        assertSecretsAreAbsent(exception);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/html", "application/json"})
    void areNotShownWhenAnyOtherBodyRepeatsThem(String contentType) {
        arize.answersEach(request -> new MockResponse.Builder()
                .code(502)
                .addHeader("Content-Type", contentType)
                .body(echo(request))
                .build());

        ApiException exception = catchThrowableOfType(ApiException.class, this::send);

        assertThat(exception.body()).isPresent();
        assertSecretsAreAbsent(exception);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "\"%s\"",
                "{\"id\":\"1\",\"name\":[\"%s\"],\"type\":\"llm\",\"provider\":\"custom\"}",
                "{\"id\":\"1\",\"name\":\"n\",\"type\":\"llm\",\"provider\":\"custom\",\"scopings\":\"%s\"}",
                "{\"id\":\"1\",\"name\":\"n\" %s"
            })
    void areNotShownWhenASuccessThatCannotBeReadRepeatsThem(String template) {
        arize.answersEach(request -> FakeArize.answer(
                        201, template.formatted(CLIENT_KEY + body(request).replace('"', ' ')))
                .build());

        DecodeException exception = catchThrowableOfType(DecodeException.class, this::send);

        assertThat(exception.outcome().mayHaveBeenApplied()).isTrue();
        assertSecretsAreAbsent(exception);
    }

    static Stream<MockResponse> drops() {
        return Stream.of(
                new MockResponse.Builder()
                        .onResponseStart(new SocketEffect.CloseSocket())
                        .build(),
                new MockResponse.Builder().status(CLIENT_KEY).build(),
                FakeArize.answer(200, "{\"id\":\"" + CLIENT_KEY + "\",\"name\":\"n\"}")
                        .setHeader("Content-Length", 1_000)
                        .onResponseEnd(new SocketEffect.CloseSocket())
                        .build());
    }

    @ParameterizedTest
    @MethodSource("drops")
    void areNotShownWhenTheAnswerIsLost(MockResponse answer) {
        arize.answers(answer);

        TransportException exception = catchThrowableOfType(TransportException.class, this::send);

        assertThat(exception.outcome().mayHaveBeenApplied()).isTrue();
        assertSecretsAreAbsent(exception);
    }

    /** In what was sent there was a secret; in the exception, its causes and what it suppressed there is none. */
    private void assertSecretsAreAbsent(SdkException exception) {
        RecordedRequest sent = arize.received();
        assertThat(sent.getHeaders().get("Authorization")).contains(CLIENT_KEY);
        assertThat(body(sent)).contains(SecretFixture.CANARY);
        assertAbsent(exception);
        if (exception instanceof ApiException api) {
            assertThat(api.body().toString()).doesNotContain(SecretFixture.CANARY);
            assertThat(api.problem().toString()).doesNotContain(SecretFixture.CANARY);
            assertThat(api.requestId().toString()).doesNotContain(SecretFixture.CANARY);
            assertThat(api.errorCode().toString()).doesNotContain(SecretFixture.CANARY);
        }
    }

    private static void assertAbsent(Throwable throwable) {
        assertThat(throwable.toString()).doesNotContain(SecretFixture.CANARY);
        if (throwable.getCause() != null) {
            assertAbsent(throwable.getCause());
        }
        for (Throwable suppressed : throwable.getSuppressed()) {
            assertAbsent(suppressed);
        }
    }
}

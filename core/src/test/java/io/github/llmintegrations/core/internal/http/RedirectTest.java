package io.github.llmintegrations.core.internal.http;

import static io.github.llmintegrations.core.internal.http.Responses.enqueue;
import static io.github.llmintegrations.core.internal.http.Responses.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.Outcome;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Redirects, which could send the API key, and with 307 and 308 the body, to another host. */
class RedirectTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    @StartStop
    private final MockWebServer elsewhere = new MockWebServer();

    static Stream<Arguments> redirects() {
        return Stream.of(300, 301, 302, 303, 307, 308)
                .flatMap(status -> Stream.of(
                                TestOperations.get(),
                                TestOperations.create(),
                                TestOperations.replace(),
                                TestOperations.delete())
                        .map(operation -> Arguments.of(status, operation.method(), operation)));
    }

    /** A server that has applied a request can refer to the result with 303. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("redirects")
    void isNotFollowed(int status, String method, Operation<?> operation) {
        enqueue(elsewhere, ok());
        enqueue(
                server,
                redirect(status, elsewhere.url("/v2/things?token=canary").toString()),
                ok());

        ApiException thrown = fails(operation);

        assertThat(elsewhere.getRequestCount()).isZero();
        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(thrown.getClass()).isEqualTo(ApiException.class);
        assertThat(thrown.status()).isEqualTo(status);
        assertThat(thrown.method()).isEqualTo(method);
        assertThat(thrown.attempts()).isEqualTo(1);
        assertThat(thrown.outcome()).isEqualTo(outcome(status, method));
        assertThat(thrown.isTransient()).isFalse();
        assertThat(thrown)
                .hasMessageEndingWith(": " + status + ": the client does not follow redirects (to localhost)");
    }

    private static Outcome outcome(int status, String method) {
        if (status != 303) {
            return Outcome.REJECTED;
        }
        return method.equals("GET") ? Outcome.NOTHING_TO_APPLY : Outcome.UNKNOWN;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v2/other", "//localhost/x", "https://other.invalid/", "ftp://x/", "http://", ""})
    void isNotFollowedToAnyTarget(String location) {
        enqueue(server, redirect(308, location), ok());

        assertThat(fails(TestOperations.create()).status()).isEqualTo(308);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("redirects")
    void isNotFollowedOnTheSameServer(int status, String method, Operation<?> operation) {
        enqueue(server, redirect(status, server.url("/v2/moved").toString()), ok());

        ApiException thrown = fails(operation);

        assertThat(thrown.status()).isEqualTo(status);
        assertThat(thrown.method()).isEqualTo(method);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/v2/other, ' (to localhost)'",
        "other, ' (to localhost)'",
        "//other.invalid/x, ' (to other.invalid)'",
        "ftp://other.invalid/, ''",
        "http://, ''"
    })
    void theMessageContainsTheHostOfTheTarget(String location, String target) {
        enqueue(server, redirect(308, location));

        assertThat(fails(TestOperations.get()))
                .hasMessageEndingWith(": 308: the client does not follow redirects" + target);
    }

    @Test
    void isNotFollowedByAnHttpClientThatFollowsRedirects() {
        enqueue(elsewhere, ok());
        enqueue(server, redirect(307, elsewhere.url("/").toString()));
        HttpTransport transport = TestBuilder.to(server)
                .configureHttpClient(http -> http.followRedirects(true).followSslRedirects(true))
                .open();

        ApiException thrown =
                catchThrowableOfType(ApiException.class, () -> transport.execute(TestOperations.create()));

        assertThat(thrown.status()).isEqualTo(307);
        assertThat(elsewhere.getRequestCount()).isZero();
    }

    @Test
    void theMessageHasNoHostWithoutATarget() {
        enqueue(server, Responses.status(302));

        assertThat(fails(TestOperations.get())).hasMessageEndingWith(": 302: the client does not follow redirects");
    }

    private static MockResponse redirect(int status, String location) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Location", location)
                .build();
    }

    private ApiException fails(Operation<?> operation) {
        HttpTransport transport =
                TestBuilder.to(server).timing(new FakeTiming()).open();
        return catchThrowableOfType(ApiException.class, () -> transport.execute(operation));
    }
}

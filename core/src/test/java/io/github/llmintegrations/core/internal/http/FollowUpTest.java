package io.github.llmintegrations.core.internal.http;

import static io.github.llmintegrations.core.internal.http.Responses.enqueue;
import static io.github.llmintegrations.core.internal.http.Responses.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.core.internal.http.TestOperations.Thing;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** OkHttp sends no follow-up requests, and all interceptors see the response as the server sent it. */
class FollowUpTest {
    private static final String CREDENTIALS = "Basic cHJveHk6Y2FuYXJ5";

    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final FakeTiming timing = new FakeTiming();

    @ParameterizedTest
    @EnumSource(RetryClass.class)
    void a407OfAnOriginIsARejection(RetryClass retryClass) {
        enqueue(server, asksForProxyCredentials(), ok());

        ApiException thrown = fails(TestBuilder.to(server), TestOperations.of(retryClass));

        assertThat(thrown.status()).isEqualTo(407);
        assertThat(thrown.attempts()).isEqualTo(1);
        assertThat(thrown.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(RetryClass.class)
    void proxyCredentialsAreNotSentInClearText(RetryClass retryClass) throws InterruptedException {
        enqueue(server, asksForProxyCredentials(), ok());

        ApiException thrown = fails(
                throughProxy(TestBuilder.hosted())
                        .baseUrl("http://api.testo.invalid")
                        .allowPlainHttp(),
                TestOperations.of(retryClass));

        assertThat(thrown.status()).isEqualTo(407);
        assertThat(thrown.attempts()).isEqualTo(1);
        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(server.takeRequest().getHeaders().get("Proxy-Authorization")).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 301, 302, 303, 304, 307, 308, 401, 404, 407, 421, 501})
    void aStatusOnWhichOkHttpActsIsNotFollowed(int status) {
        enqueue(server, redirecting(status), ok());

        ApiException thrown = fails(TestBuilder.to(server), TestOperations.get());

        assertThat(thrown.status()).isEqualTo(status);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 304, 307, 401, 407, 408, 421, 429, 500, 503})
    void allInterceptorsSeeTheResponseAsTheServerSentIt(int status) {
        enqueue(server, redirecting(status));
        List<String> seen = new CopyOnWriteArrayList<>();
        Interceptor look = chain -> {
            Response response = chain.proceed(chain.request());
            seen.add(response.code() + " " + response.message() + " " + response.headers("Retry-After"));
            if (response.networkResponse() != null) {
                seen.add(response.networkResponse().code() + " from the network");
            }
            return response;
        };
        HttpTransport transport = TestBuilder.to(server)
                .timing(timing)
                .retryPolicy(RetryPolicy.none())
                .configureHttpClient(http -> http.addInterceptor(look).addNetworkInterceptor(look))
                .open();

        try {
            transport.execute(TestOperations.delete());
        } catch (ApiException e) {
            assertThat(e.status()).isEqualTo(status);
        }

        String answer = status + " Whatever [0]";
        assertThat(seen).containsExactly(answer, answer, status + " from the network");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aResponseThatAnInterceptorChangesIsUsed() {
        enqueue(server, Responses.status(503), ok(), ok());
        HttpTransport transport = intercepted(chain -> chain.proceed(chain.request())
                .newBuilder()
                .code(429)
                .header("Retry-After", "7")
                .build());

        ApiException thrown = catchThrowableOfType(ApiException.class, () -> transport.execute(TestOperations.get()));

        assertThat(thrown.status()).isEqualTo(429);
        assertThat(thrown.retryAfter()).contains(Duration.ofSeconds(7));
        assertThat(timing.sleeps()).isNotEmpty().containsOnly(Duration.ofSeconds(7));
    }

    @Test
    void aRetryAfterThatAnInterceptorRemovesIsNotHonored() {
        enqueue(server, Responses.retryAfter(429, "40"), ok());
        HttpTransport transport = intercepted(chain -> chain.proceed(chain.request())
                .newBuilder()
                .removeHeader("Retry-After")
                .build());

        assertThat(transport.execute(TestOperations.create())).isEqualTo(new Thing("one"));

        assertThat(timing.sleeps()).containsExactly(Duration.ofMillis(250));
    }

    @Test
    void aRetryAfterIsRelativeToTheDateThatAnInterceptorSets() {
        enqueue(server, Responses.retryAfter(429, "Sun, 01 Mar 2026 12:00:09 GMT"), ok());
        HttpTransport transport = intercepted(chain -> chain.proceed(chain.request())
                .newBuilder()
                .header("Date", "Sun, 01 Mar 2026 12:00:04 GMT")
                .build());

        transport.execute(TestOperations.create());

        assertThat(timing.sleeps()).containsExactly(Duration.ofSeconds(5));
    }

    @Test
    void aResponseThatAnInterceptorCreatesIsUsed() {
        HttpTransport transport = intercepted(chain -> new Response.Builder()
                .request(chain.request())
                .protocol(Protocol.HTTP_1_1)
                .code(429)
                .message("Not now")
                .header("Retry-After", "3")
                .build());

        ApiException thrown =
                catchThrowableOfType(ApiException.class, () -> transport.execute(TestOperations.create()));

        assertThat(thrown.retryAfter()).contains(Duration.ofSeconds(3));
        assertThat(server.getRequestCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {407, 421, 503})
    void aStatusThatANetworkInterceptorSetsIsNotFollowed(int status) {
        enqueue(server, ok(), ok());
        HttpTransport transport = TestBuilder.to(server)
                .timing(timing)
                .configureHttpClient(http -> http.addNetworkInterceptor(chain -> chain.proceed(chain.request())
                        .newBuilder()
                        .code(status)
                        .header("Retry-After", "0")
                        .build()))
                .open();

        ApiException thrown =
                catchThrowableOfType(ApiException.class, () -> transport.execute(TestOperations.create()));

        assertThat(thrown.status()).isEqualTo(status);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void anInterceptorMayProceedAgain() {
        enqueue(server, redirecting(407), ok());
        AtomicReference<Integer> first = new AtomicReference<>();
        HttpTransport transport = intercepted(chain -> {
            try (Response refusal = chain.proceed(chain.request())) {
                first.set(refusal.code());
            }
            return chain.proceed(chain.request());
        });

        assertThat(transport.execute(TestOperations.create())).isEqualTo(new Thing("one"));
        assertThat(first).hasValue(407);
    }

    private static MockResponse asksForProxyCredentials() {
        return new MockResponse.Builder()
                .code(407)
                .setHeader("Proxy-Authenticate", "Basic realm=canary")
                .build();
    }

    private MockResponse redirecting(int status) {
        return new MockResponse.Builder()
                .status("HTTP/1.1 " + status + " Whatever")
                .setHeader("Retry-After", "0")
                .setHeader("Location", server.url("/v2/other").toString())
                .build();
    }

    private TestBuilder throughProxy(TestBuilder client) {
        return client.proxy(new Proxy(Proxy.Type.HTTP, server.getSocketAddress()))
                .configureHttpClient(FollowUpTest::withCredentials);
    }

    private static void withCredentials(OkHttpClient.Builder http) {
        http.proxyAuthenticator((route, response) -> response.request()
                .newBuilder()
                .header("Proxy-Authorization", CREDENTIALS)
                .build());
    }

    private HttpTransport intercepted(Interceptor interceptor) {
        return TestBuilder.to(server)
                .timing(timing)
                .configureHttpClient(http -> http.addInterceptor(interceptor))
                .open();
    }

    private ApiException fails(TestBuilder client, Operation<?> operation) {
        HttpTransport transport = client.timing(timing).open();
        return catchThrowableOfType(ApiException.class, () -> transport.execute(operation));
    }
}

package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.llmintegrations.core.CallOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestOnTheWireTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    @Test
    void aGetHasTheKeyAndNoBody() throws InterruptedException {
        RecordedRequest request = sent(TestBuilder.to(server).open(), TestOperations.get());

        assertThat(request.getRequestLine()).isEqualTo("GET /v2/things/t1 HTTP/1.1");
        assertThat(request.getHeaders().names())
                .containsExactlyInAnyOrder(
                        "Accept", "Accept-Encoding", "Authorization", "Connection", "Host", "User-Agent");
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer " + TestBuilder.API_KEY);
        assertThat(request.getHeaders().get("Accept")).isEqualTo("application/json, application/problem+json");
        assertThat(request.getBody()).isNull();
    }

    @Test
    void aHeaderOfTheCallerReplacesTheClients() throws InterruptedException {
        RecordedRequest request =
                sent(TestBuilder.to(server).header("accept", "application/json").open(), TestOperations.get());

        assertThat(request.getHeaders().values("Accept")).containsExactly("application/json");
    }

    @Test
    void aPostHasItsBodyUnchanged() throws InterruptedException {
        RecordedRequest request = sent(TestBuilder.to(server).open(), TestOperations.create("{\"name\":\"é\"}"));

        assertThat(request.getRequestLine()).isEqualTo("POST /v2/things HTTP/1.1");
        assertThat(request.getHeaders().values("Content-Type")).containsExactly("application/json");
        assertThat(request.getHeaders().values("Content-Length")).containsExactly("13");
        assertThat(request.getBody().utf8()).isEqualTo("{\"name\":\"é\"}");
    }

    @Test
    void theUserAgentContainsOnlyTheLibraryTheVendorAndTheJavaVersion() throws InterruptedException {
        RecordedRequest request =
                sent(TestBuilder.to(server).userAgentSuffix("my-service/1.4").open(), TestOperations.get());

        assertThat(request.getHeaders().get("User-Agent"))
                .isEqualTo("llm-integrations-java/" + System.getProperty("project.version") + " (testo) Java/"
                        + Runtime.version().feature() + " my-service/1.4");
    }

    @Test
    void headersOfTheCallOverrideThoseOfTheClientInAnyCase() throws InterruptedException {
        HttpTransport transport = TestBuilder.to(server)
                .header("X-Tenant", "client")
                .header("X-Client", "yes")
                .open()
                .with(CallOptions.builder().putHeader("x-tenant", "call").build());

        RecordedRequest request = sent(transport, TestOperations.get());

        assertThat(request.getHeaders().values("X-Tenant")).containsExactly("call");
        assertThat(request.getHeaders().values("X-Client")).containsExactly("yes");
    }

    @Test
    void aViewDoesNotChangeItsParent() throws InterruptedException {
        HttpTransport parent = TestBuilder.to(server).open();
        HttpTransport view =
                parent.with(CallOptions.builder().putHeader("X-Tenant", "one").build());

        assertThat(sent(view, TestOperations.get()).getHeaders().get("X-Tenant"))
                .isEqualTo("one");
        assertThat(sent(parent, TestOperations.get()).getHeaders().get("X-Tenant"))
                .isNull();
    }

    @Test
    void aViewUsesItsParentsConnection() throws InterruptedException {
        HttpTransport parent = TestBuilder.to(server).open();
        sent(parent, TestOperations.get());

        for (int i = 1; i <= 20; i++) {
            CallOptions options =
                    CallOptions.builder().attemptTimeout(Duration.ofSeconds(i)).build();
            RecordedRequest request = sent(parent.with(options), TestOperations.get());

            assertThat(request.getConnectionIndex()).isZero();
            assertThat(request.getExchangeIndex()).isEqualTo(i);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a&b=c", "#", "+", " ", "100%", "a\nb\r\t", "é😀", "%2F", "'\"<>", "", "a;b", "x&limit=1#", "../"
            })
    void aQueryParameterArrivesUnchanged(String value) throws InterruptedException {
        Operation<?> operation = Operation.draft("things.list", RetryClass.READ, "GET", TestOperations.THINGS)
                .query("filter", value)
                .query("absent", Optional.empty())
                .query("cursor", Optional.of(value))
                .reads(TestOperations.Thing.CODEC);

        HttpUrl url = sent(TestBuilder.to(server).open(), operation).getUrl();

        assertThat(url.encodedPath()).isEqualTo("/v2/things");
        assertThat(url.queryParameterNames()).containsExactly("filter", "cursor");
        assertThat(url.queryParameterValues("filter")).containsExactly(value);
        assertThat(url.queryParameterValues("cursor")).containsExactly(value);
    }

    @Test
    void aListInTheQueryEscapesTheCommasOfItsValues() throws InterruptedException {
        Operation<?> operation = Operation.draft("things.list", RetryClass.READ, "GET", TestOperations.THINGS)
                .queryList("names", List.of("a,b", "c d", "e&f=g", "é+%"))
                .reads(TestOperations.Thing.CODEC);

        assertThat(sent(TestBuilder.to(server).open(), operation).getTarget())
                .isEqualTo("/v2/things?names=a%2Cb,c%20d,e%26f%3Dg,%C3%A9%2B%25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00", "a\ud83d", "\ud83da", "\ude00\ud83d", "\ud83d\ud83d\ude00", "é\ude00é"})
    void aLoneSurrogateInTheQueryIsRejectedBeforeAnythingIsSent(String value) {
        Operation.Draft list = Operation.draft("things.list", RetryClass.READ, "GET", TestOperations.THINGS);

        assertThatThrownBy(() -> list.query("filter", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("filter must not contain lone surrogates");
        assertThatThrownBy(() -> list.query("cursor", Optional.of(value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cursor must not contain lone surrogates");
        assertThatThrownBy(() -> list.queryList("names", List.of("a", value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("names must not contain lone surrogates");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void smallWritesAreSentImmediately() {
        server.enqueue(Responses.ok());
        List<Boolean> prompt = new ArrayList<>();
        HttpTransport transport = TestBuilder.to(server)
                .configureHttpClient(http -> http.addNetworkInterceptor(chain -> {
                    prompt.add(chain.connection().socket().getTcpNoDelay());
                    return chain.proceed(chain.request());
                }))
                .open();

        transport.execute(TestOperations.create());

        assertThat(prompt).containsExactly(true);
    }

    @Test
    void anInterceptorMayMakeOtherRequests() throws InterruptedException {
        server.enqueue(Responses.ok());
        HttpTransport transport = TestBuilder.to(server)
                .configureHttpClient(http -> http.addInterceptor(chain -> {
                    chain.proceed(new Request.Builder()
                                    .url(server.url("/ticket"))
                                    .build())
                            .close();
                    return chain.proceed(chain.request());
                }))
                .open();

        assertThat(sent(transport, TestOperations.get()).getTarget()).isEqualTo("/ticket");
        assertThat(server.takeRequest().getTarget()).isEqualTo("/v2/things/t1");
    }

    @Test
    void clientsWithTheSameHttpClientShareItsConnections() throws InterruptedException {
        OkHttpClient lent = new OkHttpClient();

        sent(TestBuilder.to(server).httpClient(lent).open(), TestOperations.create());
        RecordedRequest second = sent(TestBuilder.to(server).httpClient(lent).open(), TestOperations.create());

        assertThat(second.getConnectionIndex()).isZero();
        assertThat(second.getExchangeIndex()).isEqualTo(1);
    }

    @Test
    void cookiesAndTimeoutsOfTheApplicationsHttpClientDoNotApply() throws InterruptedException {
        OkHttpClient lent = new OkHttpClient.Builder()
                .cookieJar(new CookieJar() {
                    @Override
                    public List<Cookie> loadForRequest(HttpUrl url) {
                        return List.of(Cookie.parse(url, "session=canary"));
                    }

                    @Override
                    public void saveFromResponse(HttpUrl url, List<Cookie> cookies) {
                        throw new AssertionError("a cookie was kept");
                    }
                })
                .callTimeout(Duration.ofMillis(1))
                .readTimeout(Duration.ofMillis(1))
                .build();
        server.enqueue(Responses.ok()
                .newBuilder()
                .addHeader("Set-Cookie", "a=b")
                .headersDelay(50, TimeUnit.MILLISECONDS)
                .build());

        TestBuilder.to(server).httpClient(lent).open().execute(TestOperations.get());

        assertThat(server.takeRequest().getHeaders().get("Cookie")).isNull();
    }

    @Test
    @SuppressWarnings("NullAway") // null, as a caller could pass it
    void nullIsRejectedBeforeAnythingIsSent() {
        HttpTransport transport = TestBuilder.to(server).open();

        assertThatThrownBy(() -> transport.with(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("options");
        assertThatThrownBy(() -> transport.execute(null)).isInstanceOf(NullPointerException.class);
        assertThat(server.getRequestCount()).isZero();
    }

    private RecordedRequest sent(HttpTransport transport, Operation<?> operation) throws InterruptedException {
        server.enqueue(Responses.ok());
        transport.execute(operation);
        return server.takeRequest();
    }
}

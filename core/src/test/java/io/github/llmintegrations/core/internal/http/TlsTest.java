package io.github.llmintegrations.core.internal.http;

import static io.github.llmintegrations.core.internal.http.Responses.enqueue;
import static io.github.llmintegrations.core.internal.http.Responses.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.TransportException;
import io.github.llmintegrations.core.TransportException.Phase;
import io.github.llmintegrations.core.internal.http.TestOperations.Thing;
import io.github.llmintegrations.testing.LocalhostCertificate;
import java.io.IOException;
import java.net.Proxy;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TlsTest {
    @SuppressWarnings("NullAway.Init") // initialized before all tests
    private static LocalhostCertificate certificate;

    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final FakeTiming timing = new FakeTiming();

    @BeforeAll
    static void makeCertificate(@TempDir Path directory)
            throws IOException, InterruptedException, GeneralSecurityException {
        certificate = LocalhostCertificate.make(directory);
    }

    @BeforeEach
    void useTls() {
        server.useHttps(certificate.context().getSocketFactory());
    }

    @Test
    void anUntrustedCertificateIsNotRetried() {
        TransportException thrown = refused(TestBuilder.to(server));

        assertThat(thrown)
                .hasMessage("GET /v2/things/{thing_id}: no connection: TLS failed"
                        + " (SSLHandshakeException; the request was not sent)");
    }

    @Test
    void aCertificateOfAnotherHostIsNotRetried() {
        TransportException thrown =
                refused(trusting(TestBuilder.hosted().baseUrl("https://127.0.0.1:" + server.getPort())));

        assertThat(thrown)
                .hasMessage("GET /v2/things/{thing_id}: no connection: TLS failed"
                        + " (SSLPeerUnverifiedException; the request was not sent)");
    }

    @Test
    void proxyCredentialsAreSentOnlyToTheProxy() throws InterruptedException {
        enqueue(server, tunnel(), asksForProxyCredentials(false), ok());

        ApiException thrown =
                catchThrowableOfType(ApiException.class, () -> throughProxy().execute(TestOperations.create()));

        assertThat(thrown.status()).isEqualTo(407);
        assertThat(thrown.attempts()).isEqualTo(1);
        assertThat(thrown.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(server.getRequestCount()).isEqualTo(2);
        assertThat(credentialsOf(server.takeRequest())).isEqualTo("canary");
        RecordedRequest create = server.takeRequest();
        assertThat(create.getMethod()).isEqualTo("POST");
        assertThat(credentialsOf(create)).isNull();
    }

    @Test
    void aCallUsesATunnelThatRequiresCredentials() {
        enqueue(server, asksForProxyCredentials(true), tunnel(), ok());

        assertThat(throughProxy().execute(TestOperations.create())).isEqualTo(new Thing("one"));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectAwayFromTlsIsNotFollowed(int status) throws IOException {
        try (MockWebServer inClear = new MockWebServer()) {
            inClear.start();
            MockResponse redirect = Responses.status(status)
                    .newBuilder()
                    .setHeader("Location", inClear.url("/v2/things").toString())
                    .build();
            enqueue(server, redirect, ok());
            HttpTransport transport = trusting(TestBuilder.to(server)).open();

            ApiException thrown =
                    catchThrowableOfType(ApiException.class, () -> transport.execute(TestOperations.create()));

            assertThat(thrown.status()).isEqualTo(status);
            assertThat(server.getRequestCount()).isEqualTo(1);
            assertThat(inClear.getRequestCount()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HTTP_1_1", "HTTP_2"})
    void anIdleConnectionIsReused(Protocol protocol) throws InterruptedException {
        server.setProtocols(protocol == Protocol.HTTP_2 ? List.of(protocol, Protocol.HTTP_1_1) : List.of(protocol));
        enqueue(server, ok(), ok(), ok());
        HttpTransport transport = trusting(TestBuilder.to(server)).open();

        for (int i = 0; i < 3; i++) {
            assertThat(transport.execute(TestOperations.create())).isEqualTo(new Thing("one"));
            Await.aMoment();
        }

        for (int i = 0; i < 3; i++) {
            assertThat(server.takeRequest().getConnectionIndex()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(RetryClass.class)
    void aConnectionClosedWhileIdleIsNotReused(RetryClass retryClass) {
        server.setProtocols(List.of(Protocol.HTTP_1_1));
        MockResponse last = ok().newBuilder().onResponseEnd(Responses.HANG_UP).build();
        enqueue(server, last, ok());
        HttpTransport transport = trusting(TestBuilder.to(server)).open();
        transport.execute(TestOperations.get());
        Await.aMoment();

        assertThat(transport.execute(TestOperations.of(retryClass))).isEqualTo(new Thing("one"));

        assertThat(server.getRequestCount()).isEqualTo(2);
        assertThat(timing.sleeps()).isEmpty();
    }

    private TransportException refused(TestBuilder builder) {
        enqueue(server, ok());
        HttpTransport transport = builder.timing(timing).open();
        TransportException thrown =
                catchThrowableOfType(TransportException.class, () -> transport.execute(TestOperations.get()));
        assertThat(server.getRequestCount()).isZero();
        assertThat(thrown.attempts()).isEqualTo(1);
        assertThat(thrown.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(thrown.phase()).isEqualTo(Phase.CONNECT);
        assertThat(thrown.isTransient()).isFalse();
        return thrown;
    }

    private TestBuilder trusting(TestBuilder builder) {
        return builder.timing(timing).configureHttpClient(TlsTest::trust);
    }

    private static void trust(OkHttpClient.Builder http) {
        http.sslSocketFactory(certificate.context().getSocketFactory(), certificate.trust());
    }

    private HttpTransport throughProxy() {
        return TestBuilder.to(server)
                .timing(timing)
                .proxy(new Proxy(Proxy.Type.HTTP, server.getSocketAddress()))
                .configureHttpClient(http -> {
                    trust(http);
                    http.proxyAuthenticator((route, response) -> response.request()
                            .newBuilder()
                            .header("Proxy-Authorization", "canary")
                            .build());
                })
                .open();
    }

    private static MockResponse tunnel() {
        return new MockResponse.Builder().inTunnel().build();
    }

    private static MockResponse asksForProxyCredentials(boolean inTunnel) {
        MockResponse.Builder asking =
                new MockResponse.Builder().code(407).setHeader("Proxy-Authenticate", "Basic realm=canary");
        return inTunnel ? asking.inTunnel().build() : asking.build();
    }

    private static @Nullable String credentialsOf(RecordedRequest request) {
        return request.getHeaders().get("Proxy-Authorization");
    }
}

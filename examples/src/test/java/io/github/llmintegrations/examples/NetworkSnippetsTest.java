package io.github.llmintegrations.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.aiintegrations.ListAiIntegrationsRequest;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.TransportException;
import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.Authenticator;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipes for proxies and TLS in docs/settings.md, each against a server that demands what the recipe is for. */
class NetworkSnippetsTest {
    private static final MockResponse EMPTY_LIST = new MockResponse.Builder()
            .body("{\"ai_integrations\":[],\"pagination\":{\"has_more\":false}}")
            .build();

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Certificates certificates;

    @StartStop
    private final MockWebServer server = new MockWebServer();

    @BeforeAll
    static void makeCertificates(@TempDir Path directory)
            throws IOException, InterruptedException, GeneralSecurityException {
        certificates = Certificates.make(directory);
    }

    @BeforeEach
    void useTls() throws GeneralSecurityException {
        server.useHttps(certificates.serverContext().getSocketFactory());
    }

    private String host() {
        return server.getHostName() + ":" + server.getPort();
    }

    private static void list(ArizeClient arize) {
        assertThat(arize.aiIntegrations().list(ListAiIntegrationsRequest.all()).items())
                .isEmpty();
    }

    @Test
    void proxyWithCredentials() throws GeneralSecurityException, InterruptedException {
        server.enqueue(new MockResponse.Builder().inTunnel().build());
        server.enqueue(EMPTY_LIST);
        String apiKey = "an-example-key";
        String proxyHost = server.getHostName();
        int proxyPort = server.getPort();
        String proxyPassword = "an-example-password";
        OkHttpClient trusting = new OkHttpClient.Builder()
                .sslSocketFactory(certificates.clientContext().getSocketFactory(), certificates.trustOfClients())
                .build();
        // snippet
        Authenticator authenticator = (route, response) -> {
            boolean rejected = response.request().header("Proxy-Authorization") != null;
            return rejected
                    ? null
                    : response.request()
                            .newBuilder()
                            .header("Proxy-Authorization", Credentials.basic("my-user", proxyPassword))
                            .build();
        };
        ArizeClient.Builder builder = ArizeClient.builder()
                .apiKey(apiKey)
                .proxy(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxyHost, proxyPort)))
                .configureHttpClient(http -> http.proxyAuthenticator(authenticator));
        // end
        try (ArizeClient arize =
                builder.httpClient(trusting).host("localhost:443").build()) {
            list(arize);
        }
        RecordedRequest connect = server.takeRequest();
        assertThat(connect.getMethod()).isEqualTo("CONNECT");
        assertThat(connect.getHeaders().get("Proxy-Authorization"))
                .isEqualTo("Basic bXktdXNlcjphbi1leGFtcGxlLXBhc3N3b3Jk");
        assertThat(server.takeRequest().getHeaders().get("Proxy-Authorization")).isNull();
    }

    @Test
    void aProxyThatRejectsTheCredentialsEndsTheAttempt() {
        server.enqueue(new MockResponse.Builder()
                .code(407)
                .setHeader("Proxy-Authenticate", "Basic realm=proxy")
                .inTunnel()
                .build());
        Authenticator rejecting = (route, response) -> null;
        try (ArizeClient arize = ArizeClient.builder()
                .apiKey("an-example-key")
                .host("localhost:443")
                .maxRetries(0)
                .proxy(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(server.getHostName(), server.getPort())))
                .configureHttpClient(http -> http.proxyAuthenticator(rejecting))
                .build()) {
            TransportException thrown = catchThrowableOfType(TransportException.class, () -> list(arize));

            assertThat(thrown.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(thrown).cause().hasMessage("Failed to authenticate with proxy");
        }
    }

    @Test
    void ownCertificateAuthority() throws IOException, GeneralSecurityException {
        server.enqueue(EMPTY_LIST);
        File trustStore = certificates.serverTrust().toFile();
        char[] password = Certificates.PASSWORD.toCharArray();
        String apiKey = "an-example-key";
        String host = host();
        // snippet
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(KeyStore.getInstance(trustStore, password));
        X509TrustManager trustManager = (X509TrustManager) trust.getTrustManagers()[0];
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, new TrustManager[] {trustManager}, null);

        ArizeClient arize = ArizeClient.builder()
                .apiKey(apiKey)
                .host(host)
                .configureHttpClient(http -> http.sslSocketFactory(tls.getSocketFactory(), trustManager))
                .build();
        // end
        list(arize);
        arize.close();
    }

    @Test
    void aServerThatNobodyTrustsIsRejected() {
        try (ArizeClient arize =
                ArizeClient.builder().apiKey("an-example-key").host(host()).build()) {
            TransportException thrown = catchThrowableOfType(TransportException.class, () -> list(arize));

            assertThat(thrown).hasMessageContaining("TLS failed");
            assertThat(thrown.outcome()).isEqualTo(Outcome.NOT_SENT);
        }
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void clientCertificate() throws IOException, GeneralSecurityException, InterruptedException {
        server.requireClientAuth();
        server.enqueue(EMPTY_LIST);
        File keyStore = certificates.clientKeys().toFile();
        char[] password = Certificates.PASSWORD.toCharArray();
        X509TrustManager trustManager = certificates.trustOfClients();
        String apiKey = "an-example-key";
        String host = host();
        // snippet
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(KeyStore.getInstance(keyStore, password), password);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(keys.getKeyManagers(), new TrustManager[] {trustManager}, null);

        ArizeClient arize = ArizeClient.builder()
                .apiKey(apiKey)
                .host(host)
                .configureHttpClient(http -> http.sslSocketFactory(tls.getSocketFactory(), trustManager))
                .build();
        // end
        list(arize);
        arize.close();
        assertThat(server.takeRequest().getHandshake().peerPrincipal().getName())
                .isEqualTo("CN=client");
    }

    @Test
    void aClientWithoutACertificateIsRejected() throws GeneralSecurityException {
        server.requireClientAuth();
        try (ArizeClient arize = ArizeClient.builder()
                .apiKey("an-example-key")
                .host(host())
                .maxRetries(0)
                .configureHttpClient(http -> {
                    try {
                        http.sslSocketFactory(
                                certificates.clientContext().getSocketFactory(), certificates.trustOfClients());
                    } catch (GeneralSecurityException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .build()) {
            assertThat(catchThrowableOfType(TransportException.class, () -> list(arize)))
                    .isNotNull();
        }
        assertThat(server.getRequestCount()).isZero();
    }
}

package io.github.llmintegrations.systemtests.canary;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.core.ClientBuilder;
import io.github.llmintegrations.core.Timing;
import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.testing.LocalhostCertificate;
import io.github.llmintegrations.testing.NoDelayServerSockets;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/** Servers that repeat what they are sent, and clients of every route to them. */
final class Routes implements AutoCloseable {
    private static final String NOWHERE = "http://127.0.0.1:1";

    private final MockWebServer http1 = NoDelayServerSockets.server();
    private final MockWebServer http2 = NoDelayServerSockets.server();
    private final MockWebServer untrusted = new MockWebServer();
    private final Map<Route, Clients> clients = new EnumMap<>(Route.class);

    private Routes() {}

    static Routes open(Path directory) throws IOException, InterruptedException, GeneralSecurityException {
        Routes routes = new Routes();
        routes.http2.setProtocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
        routes.untrusted.useHttps(LocalhostCertificate.make(directory).context().getSocketFactory());
        routes.http1.start();
        routes.http2.start();
        routes.untrusted.start();
        Arrays.stream(Route.values()).forEach(route -> routes.clients.put(route, routes.clients(route)));
        Objects.requireNonNull(routes.clients.get(Route.CLOSED)).close();
        return routes;
    }

    Clients to(Route route) {
        return Objects.requireNonNull(clients.get(route));
    }

    /** From now on. */
    void answer(Function<Echo, MockResponse> answer) {
        Dispatcher dispatcher = new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer.apply(Echo.of(request));
            }
        };
        http1.setDispatcher(dispatcher);
        http2.setDispatcher(dispatcher);
    }

    /** Builders of clients that hold secrets wherever they can. */
    static ArizeClient.Builder arize(String baseUrl) {
        return withSecrets(ArizeClient.builder(), baseUrl)
                .apiKey(Canaries.ARIZE_KEY)
                .enumSpelling(EnumSpelling.SCREAMING_SNAKE_CASE);
    }

    static PortkeyClient.Builder portkey(String baseUrl) {
        return withSecrets(PortkeyClient.builder(), baseUrl).apiKey(Canaries.PORTKEY_KEY);
    }

    private static <B extends ClientBuilder<B>> B withSecrets(B builder, String baseUrl) {
        return builder.baseUrl(baseUrl)
                .header("x-client", Canaries.CLIENTS_HEADER)
                .timing(new NoWaiting());
    }

    private Clients clients(Route route) {
        return new Clients(
                set(route, arize(url(route))).build(),
                set(route, portkey(url(route))).build());
    }

    private String url(Route route) {
        return switch (route) {
            case HTTP1, INTERCEPTED, CLOSED -> "http://127.0.0.1:" + http1.getPort();
            case HTTP2 -> "http://127.0.0.1:" + http2.getPort();
            case UNTRUSTED -> "https://localhost:" + untrusted.getPort();
            case NOWHERE -> NOWHERE;
        };
    }

    private static <B extends ClientBuilder<B>> B set(Route route, B builder) {
        return switch (route) {
            case HTTP2 -> builder.configureHttpClient(http -> http.protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE)));
            case INTERCEPTED -> builder.configureHttpClient(Routes::failing);
            default -> builder;
        };
    }

    private static void failing(OkHttpClient.Builder http) {
        http.addInterceptor(chain -> {
            IOException failure = new IOException("failed");
            failure.addSuppressed(new IOException(
                    "in between",
                    new IOException("with " + chain.request().headers("x-portkey-api-key")
                            + chain.request().header("Authorization"))));
            throw failure;
        });
    }

    @Override
    public void close() {
        clients.values().forEach(Clients::close);
        http1.close();
        http2.close();
        untrusted.close();
    }

    /** Clocks of the system, and sleep that takes no time. */
    private static final class NoWaiting implements Timing {
        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public void sleep(Duration duration) {}

        @Override
        public double random() {
            return 0;
        }
    }
}

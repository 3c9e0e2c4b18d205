package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.Timing;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** The resources that a client and its views share until the client is closed: connections, threads and clocks. Thread-safe. */
final class HttpResources {
    private static final int MOST_IDLE_CONNECTIONS = 32;
    private static final Duration KEEP_IDLE = Duration.ofSeconds(30);

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Timing timing;
    private final OkHttpClient http;
    private final boolean ownsConnections;
    private final boolean tagsRequests;
    private final RunningCalls running = new RunningCalls();
    private final ExecutorService executor = WorkerThreads.create();
    private final AttemptRunner attempts;

    /**
     * Creates the resources, without opening a connection.
     *
     * @param given the HTTP client to derive from
     * @param configure applies the settings of the application
     * @param tagsRequests whether code of the application can see requests
     */
    HttpResources(
            Optional<Timing> timing,
            Optional<OkHttpClient> given,
            Consumer<OkHttpClient.Builder> configure,
            boolean tagsRequests) {
        BooleanSupplier isClosed = () -> closed.getCount() == 0;
        this.timing = timing.orElseGet(() -> new SystemTiming(closed));
        this.ownsConnections = given.isEmpty();
        this.tagsRequests = tagsRequests;
        this.http = client(given, configure, isClosed);
        this.attempts = new AttemptRunner(http, new ErrorDecoder(this.timing), isClosed, running);
    }

    private OkHttpClient client(
            Optional<OkHttpClient> given, Consumer<OkHttpClient.Builder> configure, BooleanSupplier isClosed) {
        OkHttpClient.Builder http = given.map(OkHttpClient::newBuilder)
                .orElseGet(() -> new OkHttpClient.Builder()
                        .socketFactory(new NoDelaySockets())
                        .connectionPool(
                                new ConnectionPool(MOST_IDLE_CONNECTIONS, KEEP_IDLE.toSeconds(), TimeUnit.SECONDS)));
        configure.accept(http);
        http.addInterceptor(FollowUps::restore)
                .addNetworkInterceptor(new DeliveryInterceptor(isClosed))
                .networkInterceptors()
                .add(0, FollowUps::hide);
        OkHttpClient configured = http.dispatcher(new Dispatcher())
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .cookieJar(CookieJar.NO_COOKIES)
                .cache(null)
                .authenticator(Authenticator.NONE)
                // InterruptibleCall limits the whole attempt.
                .callTimeout(Duration.ZERO)
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .build();
        return configured
                .newBuilder()
                .dns(new InterruptibleDns(configured.dns(), executor))
                .build();
    }

    Timing timing() {
        return timing;
    }

    /** Returns whether requests carry tags. Only code of the application reads them, and they take OkHttp time at the start. */
    boolean tagsRequests() {
        return tagsRequests;
    }

    AttemptRunner attempts() {
        return attempts;
    }

    ExecutorService executor() {
        return executor;
    }

    /** Cancels all calls, and closes the connections unless they belong to an HTTP client of the application. */
    void close() {
        closed.countDown();
        running.cancelAll();
        executor.shutdown();
        if (ownsConnections) {
            http.connectionPool().evictAll();
        }
    }
}

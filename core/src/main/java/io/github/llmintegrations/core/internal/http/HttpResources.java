package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.ClientSettings;
import io.github.llmintegrations.core.Timing;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** What a client and its views hold in common, and let go of when it is closed: connections, threads, clocks. */
final class HttpResources {
    private static final int MOST_IDLE_CONNECTIONS = 32;
    private static final Duration KEEP_IDLE = Duration.ofSeconds(30);

    private final CountDownLatch closed;
    private final Timing timing;
    private final OkHttpClient http;
    private final boolean ownsConnections;
    private final RunningAttempts running = new RunningAttempts();
    private final ExecutorService executor = WorkerThreads.create();
    private final RetryLoop retryLoop;

    private HttpResources(ClientSettings settings, CountDownLatch closed) {
        BooleanSupplier isClosed = () -> closed.getCount() == 0;
        this.closed = closed;
        this.timing = settings.timing().orElseGet(() -> new SystemTiming(closed));
        this.ownsConnections = settings.httpClient().isEmpty();
        this.http = client(settings, isClosed);
        this.retryLoop = new RetryLoop(new Exchange(http, new ErrorDecoder(timing), isClosed, running), timing);
    }

    static HttpResources open(ClientSettings settings) {
        return new HttpResources(settings, new CountDownLatch(1));
    }

    private OkHttpClient client(ClientSettings settings, BooleanSupplier isClosed) {
        OkHttpClient.Builder http = settings.httpClient()
                .map(OkHttpClient::newBuilder)
                .orElseGet(() -> new OkHttpClient.Builder()
                        .socketFactory(new PromptSockets())
                        .connectionPool(
                                new ConnectionPool(MOST_IDLE_CONNECTIONS, KEEP_IDLE.toSeconds(), TimeUnit.SECONDS)));
        settings.proxy().ifPresent(http::proxy);
        settings.configureHttpClient().ifPresent(configure -> configure.accept(http));
        FollowUps followUps = new FollowUps(running);
        http.addInterceptor(followUps::restore)
                .addNetworkInterceptor(new WireInterceptor(isClosed, running))
                .networkInterceptors()
                .add(0, followUps::hide);
        OkHttpClient configured = http.dispatcher(new Dispatcher())
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .cookieJar(CookieJar.NO_COOKIES)
                .cache(null)
                .authenticator(Authenticator.NONE)
                // Each attempt has one time limit over all that it does, kept by RunningAttempts.
                .callTimeout(Duration.ZERO)
                .connectTimeout(inMillis(settings.connectTimeout()))
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .build();
        return configured
                .newBuilder()
                .dns(new LookUps(configured.dns(), executor, running))
                .build();
    }

    /** At least one: OkHttp knows no less, and takes none for no limit. */
    private static Duration inMillis(Duration limit) {
        return Duration.ofMillis(Math.max(limit.toMillis(), 1));
    }

    Timing timing() {
        return timing;
    }

    RetryLoop retryLoop() {
        return retryLoop;
    }

    ExecutorService executor() {
        return executor;
    }

    /** Ends what runs. A caller's own HTTP client keeps its connections. */
    void close() {
        closed.countDown();
        running.cancelAll();
        executor.shutdown();
        if (ownsConnections) {
            http.connectionPool().evictAll();
        }
    }
}

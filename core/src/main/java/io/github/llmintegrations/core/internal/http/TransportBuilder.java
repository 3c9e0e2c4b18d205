package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.CallListener;
import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.ClientBuilder;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.Timing;
import java.net.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/**
 * The base class of client builders. It collects the settings of a client, and opens its transport. Not thread-safe.
 *
 * @param <B> the type of the vendor's builder
 */
public abstract class TransportBuilder<B extends ClientBuilder<B>> implements ClientBuilder<B> {
    private static final Duration LONGEST = Duration.ofDays(1);

    private final CallOptions.Builder options = CallOptions.builder();
    private Optional<Secret> apiKey = Optional.empty();
    private Optional<String> baseUrl = Optional.empty();
    private boolean allowPlainHttp;
    private Duration connectTimeout = Duration.ofSeconds(10);
    private Optional<Proxy> proxy = Optional.empty();
    private Optional<OkHttpClient> httpClient = Optional.empty();
    private Consumer<OkHttpClient.Builder> configureHttpClient = http -> {};
    private Optional<String> userAgentSuffix = Optional.empty();
    private Optional<Timing> timing = Optional.empty();

    /** Returns this builder. */
    protected abstract B self();

    /** Returns whether the base URL is set. */
    protected final boolean hasBaseUrl() {
        return baseUrl.isPresent();
    }

    /**
     * Returns a transport, without opening a connection.
     *
     * @param client the name of the client class
     * @param vendor the vendor, whose base URL applies unless another is set
     * @param faults messages about vendor-specific settings that are missing or wrong
     * @throws IllegalArgumentException if a setting is missing or wrong; the message never contains its value
     * @throws IllegalStateException if the class path has incompatible versions of libraries
     */
    protected final HttpTransport open(String client, Vendor vendor, List<String> faults) {
        LibraryVersions.check();
        List<String> wrong = new ArrayList<>();
        Optional<ApiKey> key = valid(() -> ApiKey.of(apiKey), wrong);
        Optional<HttpUrl> url =
                valid(() -> BaseUrl.parse(baseUrl.orElse(vendor.defaultBaseUrl()), allowPlainHttp), wrong);
        wrong.addAll(faults);
        Optional<CallOptions> callOptions = valid(options::build, wrong);
        if (connectTimeout.isNegative() || connectTimeout.isZero() || connectTimeout.compareTo(LONGEST) > 0) {
            wrong.add("connectTimeout must be more than 0 and at most 24 hours");
        }
        Optional<String> userAgent = valid(() -> UserAgent.of(vendor, userAgentSuffix), wrong);
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(client + ": " + String.join("; ", wrong));
        }
        return HttpTransport.open(
                vendor,
                key.orElseThrow(),
                url.orElseThrow(),
                userAgent.orElseThrow(),
                new HttpResources(timing, httpClient, this::configure),
                CallSettings.DEFAULTS.with(callOptions.orElseThrow()));
    }

    /** Returns a part of the settings. If it is wrong, adds a message to the faults and returns empty. */
    private static <T> Optional<T> valid(Supplier<T> part, List<String> faults) {
        try {
            return Optional.of(part.get());
        } catch (IllegalArgumentException e) {
            faults.add(String.valueOf(e.getMessage()).replaceFirst("^CallOptions: ", ""));
            return Optional.empty();
        }
    }

    private void configure(OkHttpClient.Builder http) {
        proxy.ifPresent(http::proxy);
        configureHttpClient.accept(http);
        // OkHttp uses whole milliseconds, and zero means no limit.
        http.connectTimeout(Duration.ofMillis(Math.max(connectTimeout.toMillis(), 1)));
    }

    @Override
    public final B apiKey(String apiKey) {
        this.apiKey = Optional.of(Secret.of(Objects.requireNonNull(apiKey, "apiKey")));
        return self();
    }

    @Override
    public final B apiKey(Supplier<String> apiKey) {
        this.apiKey = Optional.of(Secret.from(Objects.requireNonNull(apiKey, "apiKey")));
        return self();
    }

    @Override
    public final B baseUrl(String baseUrl) {
        this.baseUrl = Optional.of(Objects.requireNonNull(baseUrl, "baseUrl"));
        return self();
    }

    @Override
    public final B allowPlainHttp() {
        this.allowPlainHttp = true;
        return self();
    }

    @Override
    public final B attemptTimeout(Duration timeout) {
        options.attemptTimeout(timeout);
        return self();
    }

    @Override
    public final B totalTimeout(Duration timeout) {
        options.totalTimeout(timeout);
        return self();
    }

    @Override
    public final B maxRetries(int maxRetries) {
        options.maxRetries(maxRetries);
        return self();
    }

    @Override
    public final B retryPolicy(RetryPolicy policy) {
        options.retryPolicy(policy);
        return self();
    }

    @Override
    public final B maxResponseBytes(long bytes) {
        options.maxResponseBytes(bytes);
        return self();
    }

    @Override
    public final B header(String name, String value) {
        options.putHeader(name, value);
        return self();
    }

    @Override
    public final B listener(CallListener listener) {
        options.listener(listener);
        return self();
    }

    @Override
    public final B connectTimeout(Duration timeout) {
        this.connectTimeout = Objects.requireNonNull(timeout, "timeout");
        return self();
    }

    @Override
    public final B proxy(Proxy proxy) {
        this.proxy = Optional.of(Objects.requireNonNull(proxy, "proxy"));
        return self();
    }

    @Override
    public final B httpClient(OkHttpClient httpClient) {
        this.httpClient = Optional.of(Objects.requireNonNull(httpClient, "httpClient"));
        return self();
    }

    @Override
    public final B configureHttpClient(Consumer<OkHttpClient.Builder> configure) {
        this.configureHttpClient = Objects.requireNonNull(configure, "configure");
        return self();
    }

    @Override
    public final B userAgentSuffix(String suffix) {
        this.userAgentSuffix = Optional.of(Objects.requireNonNull(suffix, "suffix"));
        return self();
    }

    @Override
    public final B timing(Timing timing) {
        this.timing = Optional.of(Objects.requireNonNull(timing, "timing"));
        return self();
    }
}

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/**
 * The base class of client builders. It collects the settings of a client, and opens its transport. Not thread-safe.
 *
 * @param <B> the type of the vendor's builder
 */
public abstract class TransportBuilder<B extends ClientBuilder<B>> implements ClientBuilder<B> {
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int LONGEST_SECONDS = (int) LONGEST.toSeconds();

    private final CallOptions.Builder options = CallOptions.builder();
    private final Map<String, String> sources = new HashMap<>();
    private String source = Sources.BUILDER;
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

    /** Records that a setting is set, and returns this builder. */
    protected final B has(String setting) {
        sources.put(setting, source);
        return self();
    }

    /** Passes the value of an environment variable to a setter, if the variable is set. */
    public final void read(Environment environment, String variable, Consumer<String> setter) {
        environment.value(variable).ifPresent(value -> from(variable, () -> setter.accept(value)));
    }

    /** Reads the environment variables for the settings that all clients have. */
    public final void read(Environment environment, CommonVariables variables) {
        read(environment, variables.apiKey(), this::apiKey);
        read(environment, variables.baseUrl(), this::baseUrl);
        readNumber(environment, variables.maxRetries(), 0, 10, this::maxRetries);
        readNumber(
                environment,
                variables.attemptTimeout(),
                1,
                LONGEST_SECONDS,
                it -> attemptTimeout(Duration.ofSeconds(it)));
        readNumber(
                environment, variables.totalTimeout(), 1, LONGEST_SECONDS, it -> totalTimeout(Duration.ofSeconds(it)));
    }

    private void readNumber(Environment environment, String variable, int least, int most, IntConsumer setter) {
        environment.number(variable, least, most).ifPresent(value -> from(variable, () -> setter.accept(value)));
    }

    private void from(String variable, Runnable setter) {
        source = variable;
        try {
            setter.run();
        } finally {
            source = Sources.BUILDER;
        }
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
        Sources origin = new Sources(sources);
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
            throw new IllegalArgumentException(
                    client + ": " + wrong.stream().map(origin::named).collect(Collectors.joining("; ")));
        }
        return HttpTransport.open(
                vendor,
                key.orElseThrow(),
                url.orElseThrow(),
                userAgent.orElseThrow(),
                new HttpResources(timing, httpClient, this::configure, runsApplicationCode()),
                CallSettings.DEFAULTS.with(callOptions.orElseThrow()),
                origin);
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

    private boolean runsApplicationCode() {
        return sources.containsKey("httpClient") || sources.containsKey("configureHttpClient");
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
        return has("apiKey");
    }

    @Override
    public final B apiKey(Supplier<String> apiKey) {
        this.apiKey = Optional.of(Secret.from(Objects.requireNonNull(apiKey, "apiKey")));
        return has("apiKey");
    }

    @Override
    public final B baseUrl(String baseUrl) {
        this.baseUrl = Optional.of(Objects.requireNonNull(baseUrl, "baseUrl"));
        return has("baseUrl");
    }

    @Override
    public final B allowPlainHttp() {
        this.allowPlainHttp = true;
        return has("allowPlainHttp");
    }

    @Override
    public final B attemptTimeout(Duration timeout) {
        options.attemptTimeout(timeout);
        return has("attemptTimeout");
    }

    @Override
    public final B totalTimeout(Duration timeout) {
        options.totalTimeout(timeout);
        return has("totalTimeout");
    }

    @Override
    public final B maxRetries(int maxRetries) {
        options.maxRetries(maxRetries);
        return has("maxRetries");
    }

    @Override
    public final B retryPolicy(RetryPolicy policy) {
        options.retryPolicy(policy);
        return has("retryPolicy");
    }

    @Override
    public final B maxResponseBytes(long bytes) {
        options.maxResponseBytes(bytes);
        return has("maxResponseBytes");
    }

    @Override
    public final B header(String name, String value) {
        options.putHeader(name, value);
        return has("header");
    }

    @Override
    public final B listener(CallListener listener) {
        options.listener(listener);
        return has("listener");
    }

    @Override
    public final B connectTimeout(Duration timeout) {
        this.connectTimeout = Objects.requireNonNull(timeout, "timeout");
        return has("connectTimeout");
    }

    @Override
    public final B proxy(Proxy proxy) {
        this.proxy = Optional.of(Objects.requireNonNull(proxy, "proxy"));
        return has("proxy");
    }

    @Override
    public final B httpClient(OkHttpClient httpClient) {
        this.httpClient = Optional.of(Objects.requireNonNull(httpClient, "httpClient"));
        return has("httpClient");
    }

    @Override
    public final B configureHttpClient(Consumer<OkHttpClient.Builder> configure) {
        this.configureHttpClient = Objects.requireNonNull(configure, "configure");
        return has("configureHttpClient");
    }

    @Override
    public final B userAgentSuffix(String suffix) {
        this.userAgentSuffix = Optional.of(Objects.requireNonNull(suffix, "suffix"));
        return has("userAgentSuffix");
    }

    @Override
    public final B timing(Timing timing) {
        this.timing = Optional.of(Objects.requireNonNull(timing, "timing"));
        return has("timing");
    }
}

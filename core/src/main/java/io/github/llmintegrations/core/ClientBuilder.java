package io.github.llmintegrations.core;

import java.net.Proxy;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;

/**
 * The settings that every vendor's client has. Not thread-safe; build as many clients from one builder as you like.
 *
 * @param <B> the vendor's builder
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
    private final ImmutableClientSettings.Builder settings = ClientSettings.builder();
    private final CallOptions.Builder options = CallOptions.builder();

    /** For the vendors' builders. */
    protected ClientBuilder() {}

    /** This builder. */
    protected abstract B self();

    /** What was set so far. */
    protected final ClientSettings settings() {
        return settings.callOptions(options.build()).build();
    }

    /**
     * The vendor's API key. White space around it is dropped.
     *
     * @param apiKey the key; printable ASCII
     * @return this builder
     */
    public final B apiKey(String apiKey) {
        settings.apiKey(Secret.of(Objects.requireNonNull(apiKey, "apiKey")));
        return self();
    }

    /**
     * Where the API is, for a self-hosted vendor, a gateway or the sandbox. A path in it is kept and prefixed to every
     * request's.
     *
     * @param baseUrl an absolute {@code https} URL without user info, query or fragment; {@code http} only for {@code
     *     localhost}, {@code 127.0.0.1} and {@code [::1]}, unless {@link #allowPlainHttp()}
     * @return this builder
     */
    public final B baseUrl(String baseUrl) {
        settings.baseUrl(baseUrl);
        return self();
    }

    /**
     * Lets the key travel unencrypted to a {@code http} base URL that is not loopback.
     *
     * @return this builder
     */
    public final B allowPlainHttp() {
        settings.allowPlainHttp(true);
        return self();
    }

    /**
     * How long one attempt may take, from looking up the host to the last byte of the answer.
     *
     * @param timeout more than 0 and at most 24 hours; by default 30 s
     * @return this builder
     */
    public final B attemptTimeout(Duration timeout) {
        options.attemptTimeout(timeout);
        return self();
    }

    /**
     * How long a call may take with all its attempts and the waits between them. A listing has it for each page.
     *
     * @param timeout more than 0 and at most 24 hours; by default 120 s
     * @return this builder
     */
    public final B totalTimeout(Duration timeout) {
        options.totalTimeout(timeout);
        return self();
    }

    /**
     * How often and how calmly to try again.
     *
     * @param policy by default {@link RetryPolicy#defaults()}: two retries
     * @return this builder
     */
    public final B retryPolicy(RetryPolicy policy) {
        options.retryPolicy(policy);
        return self();
    }

    /**
     * The largest answer that is read.
     *
     * @param bytes after decompression; by default 16 MiB
     * @return this builder
     */
    public final B maxResponseBytes(long bytes) {
        options.maxResponseBytes(bytes);
        return self();
    }

    /**
     * Adds a header to every request. Credentials, {@code Host}, {@code User-Agent} and the headers that frame a message
     * are refused at {@code build()}.
     *
     * @param name the header's name
     * @param value the header's value; printable ASCII
     * @return this builder
     */
    public final B header(String name, String value) {
        options.putHeader(name, value);
        return self();
    }

    /**
     * Hears of every attempt.
     *
     * @param listener by default none
     * @return this builder
     */
    public final B listener(CallListener listener) {
        options.listener(listener);
        return self();
    }

    /**
     * How long connecting may take, TLS included, for each address of the host. Looking the host up counts for the
     * timeouts of attempts and calls alone.
     *
     * @param timeout more than 0 and at most 24 hours, of which the HTTP client counts whole milliseconds, at least one;
     *     by default 10 s
     * @return this builder
     */
    public final B connectTimeout(Duration timeout) {
        settings.connectTimeout(timeout);
        return self();
    }

    /**
     * The proxy to go through. By default the JVM's proxy settings apply; environment variables such as {@code
     * HTTPS_PROXY} are not read. For a proxy that asks for credentials see {@link #configureHttpClient}.
     *
     * @param proxy the proxy, or {@link Proxy#NO_PROXY} for none
     * @return this builder
     */
    public final B proxy(Proxy proxy) {
        settings.proxy(proxy);
        return self();
    }

    /**
     * An HTTP client of your own to share connections, DNS, TLS and interceptors with. It is never changed nor shut
     * down. Its redirects, retries, cookies, cache, authenticator and timeouts do not apply.
     *
     * @param httpClient the client to derive from; by default a new one
     * @return this builder
     */
    public final B httpClient(OkHttpClient httpClient) {
        settings.httpClient(httpClient);
        return self();
    }

    /**
     * Changes the HTTP client before it is built: a TLS socket factory, DNS, a proxy authenticator, an event listener,
     * interceptors. Runs once, at {@code build()}. The settings that the client's promises rest on (redirects, retries,
     * cookies, cache, authenticator, timeouts) are set afterwards, whatever it did to them.
     *
     * <p>Interceptors see every answer as it came, and the client takes it as they return it, {@code Retry-After}
     * included. A DNS runs on a thread of the client's own, so that a lookup that blocks ends with its attempt.
     *
     * <p>A proxy authenticator serves proxies that ask for credentials before they open a tunnel, as they do for an
     * {@code https} base URL; its credentials go no further than the proxy. Any other 407 is final: whoever sent it, with
     * a proxy or without. That includes plain {@code http} through a proxy, where nobody can tell the proxy's 407 from the
     * API's.
     *
     * @param configure receives the builder
     * @return this builder
     */
    public final B configureHttpClient(Consumer<OkHttpClient.Builder> configure) {
        settings.configureHttpClient(configure);
        return self();
    }

    /**
     * Added to the {@code User-Agent} header, such as {@code my-service/1.4}.
     *
     * @param suffix printable ASCII
     * @return this builder
     */
    public final B userAgentSuffix(String suffix) {
        settings.userAgentSuffix(suffix);
        return self();
    }

    /**
     * Clocks, sleep and dice to use in place of the system's, for tests.
     *
     * @param timing the replacement
     * @return this builder
     */
    public final B timing(Timing timing) {
        settings.timing(timing);
        return self();
    }
}

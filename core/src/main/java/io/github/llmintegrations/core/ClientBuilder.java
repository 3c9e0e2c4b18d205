package io.github.llmintegrations.core;

import java.net.Proxy;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;

/**
 * The settings that the builders of all clients have. A builder is not thread-safe and can build any number of clients.
 * Applications do not implement this interface.
 *
 * <p>A setter throws {@link NullPointerException} for null. {@code build()} checks everything else, and throws one {@link
 * IllegalArgumentException} that names each setting that is missing or wrong, and never shows its value.
 *
 * @param <B> the type of the builder
 */
public interface ClientBuilder<B extends ClientBuilder<B>> {

    /**
     * Sets the API key. The client ignores white space around it.
     *
     * @param apiKey the key; printable ASCII
     * @return this builder
     */
    B apiKey(String apiKey);

    /**
     * Sets a supplier of the API key, for keys that change during the lifetime of the client. The client calls the supplier before
     * each attempt. After a 401 it calls the supplier once more, and makes another attempt if the key differs.
     *
     * @param apiKey returns the key: printable ASCII, never null; thread-safe. An exception of the supplier ends the call and
     *     reaches the caller
     * @return this builder
     */
    B apiKey(Supplier<String> apiKey);

    /**
     * Sets the base URL of the API, for a self-hosted deployment, a gateway or the sandbox. The path of each request follows
     * the path of this URL.
     *
     * @param baseUrl an absolute {@code https} URL without user info, query and fragment; {@code http} is allowed only for
     *     {@code localhost}, {@code 127.0.0.1} and {@code [::1]}, unless {@link #allowPlainHttp()} is set
     * @return this builder
     */
    B baseUrl(String baseUrl);

    /**
     * Allows an {@code http} base URL that is not a loopback address. The API key then travels unencrypted.
     *
     * @return this builder
     */
    B allowPlainHttp();

    /**
     * Sets how long one attempt may take, from the DNS lookup to the last byte of the response.
     *
     * @param timeout more than 0 and at most 24 hours; by default 30 s
     * @return this builder
     */
    B attemptTimeout(Duration timeout);

    /**
     * Sets how long a call may take, with all its attempts and the waits between them. In a listing, this applies to each
     * page.
     *
     * @param timeout more than 0 and at most 24 hours; by default 120 s
     * @return this builder
     */
    B totalTimeout(Duration timeout);

    /**
     * Sets how many attempts may follow the first. Overrides the number in {@link #retryPolicy}.
     *
     * @param maxRetries 0 to 10; by default 2
     * @return this builder
     */
    B maxRetries(int maxRetries);

    /**
     * Sets how often, and after which waits, a call is retried.
     *
     * @param policy by default {@link RetryPolicy#defaults()}
     * @return this builder
     */
    B retryPolicy(RetryPolicy policy);

    /**
     * Sets the size of the largest response that the client reads.
     *
     * @param bytes the size after decompression, 1 to 2,147,483,647; by default 16 MiB
     * @return this builder
     */
    B maxResponseBytes(long bytes);

    /**
     * Adds a header to every request. Credentials, {@code Host}, {@code User-Agent} and the headers that frame a message are
     * not allowed.
     *
     * @param name the name of the header
     * @param value the value of the header; printable ASCII
     * @return this builder
     */
    B header(String name, String value);

    /**
     * Sets a listener that the client notifies of the start, the attempts and the end of each call.
     *
     * @param listener by default none
     * @return this builder
     */
    B listener(CallListener listener);

    /**
     * Sets how long connecting to one address of the host may take, TLS included.
     *
     * @param timeout more than 0 and at most 24 hours, rounded down to whole milliseconds, at least one; by default 10 s
     * @return this builder
     */
    B connectTimeout(Duration timeout);

    /**
     * Sets the proxy. By default the JVM's proxy settings apply; the client does not read environment variables such as
     * {@code HTTPS_PROXY}. For a proxy that requires credentials see {@link #configureHttpClient}.
     *
     * @param proxy the proxy, or {@link Proxy#NO_PROXY} for none
     * @return this builder
     */
    B proxy(Proxy proxy);

    /**
     * Sets an HTTP client to share connections, DNS, TLS and interceptors with. This library never changes it and never shuts
     * it down. Its redirects, retries, cookies, cache, authenticator and timeouts do not apply.
     *
     * @param httpClient the client to derive from; by default a new one
     * @return this builder
     */
    B httpClient(OkHttpClient httpClient);

    /**
     * Configures the HTTP client: a TLS socket factory, DNS, a proxy authenticator, an event listener, interceptors. {@code
     * build()} calls {@code configure} once. Afterwards it sets redirects, retries, cookies, cache, authenticator and
     * timeouts, on which the guarantees of this library rest.
     *
     * <p>Requests carry a {@link CallInfo} as a tag, which has the path template. Interceptors see every response as the
     * server sent it, and the client uses what they return, {@code Retry-After} included. A DNS implementation runs on a
     * thread of the client, so that a lookup that blocks ends with its attempt.
     *
     * <p>A proxy authenticator serves proxies that require credentials before they open a tunnel, which is the case for an
     * {@code https} base URL; the credentials are sent to the proxy only. Any other 407 is final, since over plain {@code
     * http} a 407 of the proxy looks like one of the API.
     *
     * @param configure receives the builder of the HTTP client
     * @return this builder
     */
    B configureHttpClient(Consumer<OkHttpClient.Builder> configure);

    /**
     * Appends a suffix, such as {@code my-service/1.4}, to the {@code User-Agent} header.
     *
     * @param suffix printable ASCII, not blank
     * @return this builder
     */
    B userAgentSuffix(String suffix);

    /**
     * Replaces the clocks, the sleep and the random numbers of the client, for tests.
     *
     * @param timing by default the system's
     * @return this builder
     */
    B timing(Timing timing);
}

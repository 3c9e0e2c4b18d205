package io.github.llmintegrations.portkey;

import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.ClientBuilder;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.core.internal.http.Environment;
import io.github.llmintegrations.core.internal.http.HttpTransport;
import io.github.llmintegrations.core.internal.http.Vendor;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The client of Portkey's integration API.
 *
 * <p>Immutable and thread-safe: make one and share it. Calls block; {@link #async} runs them elsewhere. A client holds
 * connections and closes them when they are idle; {@link #close} closes them at once. A JVM does not wait for a client
 * that nobody closed.
 */
public final class PortkeyClient implements AutoCloseable {
    private static final Vendor PORTKEY = new Vendor("Portkey", "https://api.portkey.ai/v1", "x-portkey-api-key", "");

    private final HttpTransport http;
    private final IntegrationsClient integrations;

    private PortkeyClient(HttpTransport http) {
        this.http = http;
        this.integrations = new IntegrationsClient(http);
    }

    /** Returns a builder; the API key is required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a client that environment variables set up: {@link Builder#fromEnv()}.
     *
     * @return the client
     * @throws IllegalArgumentException if {@code PORTKEY_API_KEY} is not set, or a variable is wrong
     */
    public static PortkeyClient fromEnv() {
        return fromEnv(System.getenv());
    }

    static PortkeyClient fromEnv(Map<String, String> environment) {
        return new Builder()
                .fromEnv(Environment.of(environment).requiring(Builder.API_KEY))
                .build();
    }

    /** Returns the client of integrations, the providers' credentials that the gateway uses: {@code /integrations}. */
    public IntegrationsClient integrations() {
        return integrations;
    }

    /**
     * Returns a view of this client with other options for the calls made through it. Cheap: it shares connections.
     * Closing the view does nothing.
     *
     * @param options what differs; what they do not set stays
     * @return the view
     */
    public PortkeyClient with(CallOptions options) {
        return new PortkeyClient(http.with(options));
    }

    /**
     * Runs blocking work, one call or many, on a thread of the client's own: a virtual thread from Java 21 on, else a
     * daemon thread.
     *
     * @param <T> the type of the work's result
     * @param work receives this client
     * @return completes with what the work returns or throws. Completing it earlier in any way, such as {@code cancel} or
     *     {@code orTimeout}, interrupts the work, which then sends nothing more; cancelling a stage that depends on it
     *     does not. After {@link #close} it fails with a {@code RejectedExecutionException}
     */
    public <T> CompletableFuture<T> async(Function<PortkeyClient, T> work) {
        Objects.requireNonNull(work, "work");
        return http.async(() -> work.apply(this));
    }

    /**
     * Ends the calls that are under way, which fail with a {@code ClientClosedException} as all later ones do, and
     * closes connections; not those of an HTTP client that was given to the builder. Can be repeated. On a view of
     * {@link #with} it does nothing.
     */
    @Override
    public void close() {
        http.close();
    }

    /** Returns where requests go, without the API key. */
    @Override
    public String toString() {
        return "PortkeyClient{" + http + "}";
    }

    /**
     * Builds a {@link PortkeyClient}. Not thread-safe. {@link #baseUrl} is for self-hosted control planes, and by default
     * {@code https://api.portkey.ai/v1}.
     */
    public static final class Builder extends ClientBuilder<Builder> {
        static final String API_KEY = "PORTKEY_API_KEY";
        private static final String BASE_URL = "PORTKEY_BASE_URL";
        private static final String MAX_RETRIES = "PORTKEY_MAX_RETRIES";

        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Takes settings from environment variables; those that are absent or blank change nothing: {@code
         * PORTKEY_API_KEY}, {@code PORTKEY_BASE_URL}, {@code PORTKEY_MAX_RETRIES} (0 to 10).
         *
         * @return this builder
         * @throws IllegalArgumentException if a value is wrong; the message names the variable
         */
        public Builder fromEnv() {
            return fromEnv(Environment.of(System.getenv()));
        }

        private Builder fromEnv(Environment environment) {
            environment.value(API_KEY).ifPresent(this::apiKey);
            environment.value(BASE_URL).ifPresent(this::baseUrl);
            environment
                    .number(MAX_RETRIES, 0, 10)
                    .ifPresent(most ->
                            retryPolicy(RetryPolicy.builder().maxRetries(most).build()));
            return this;
        }

        /**
         * Builds the client. Connects nothing.
         *
         * @return the client
         * @throws IllegalArgumentException if the API key is missing or a setting is wrong; the message names the setting
         *     and never shows the key
         * @throws IllegalStateException if the application has libraries that this client cannot run on, such as OkHttp
         *     4; the message says which, and what to put into the POM
         */
        public PortkeyClient build() {
            return new PortkeyClient(HttpTransport.open(PORTKEY, settings()));
        }
    }
}

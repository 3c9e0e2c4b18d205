package io.github.llmintegrations.arize;

import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.ClientBuilder;
import io.github.llmintegrations.core.internal.http.Environment;
import io.github.llmintegrations.core.internal.http.HttpTransport;
import io.github.llmintegrations.core.internal.http.Vendor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The client of Arize's integration APIs.
 *
 * <p>Immutable and thread-safe: make one and share it. Calls block; {@link #async} runs them elsewhere. A client holds
 * connections and lets go of them when they are idle; {@link #close} lets go of them at once. A JVM does not wait for a
 * client that is not closed.
 */
public final class ArizeClient implements AutoCloseable {
    private static final Vendor ARIZE = new Vendor("Arize", "https://api.arize.com", "Authorization", "Bearer ");

    private final HttpTransport http;
    private final EnumSpelling spelling;
    private final IntegrationsClient integrations;
    private final AiIntegrationsClient aiIntegrations;

    private ArizeClient(HttpTransport http, EnumSpelling spelling) {
        this.http = http;
        this.spelling = spelling;
        this.integrations = new IntegrationsClient(http, spelling);
        this.aiIntegrations = new AiIntegrationsClient(http, spelling);
    }

    /** Returns a builder; the API key is required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a client that the environment sets up: {@link Builder#fromEnv()}.
     *
     * @return the client
     * @throws IllegalArgumentException if {@code ARIZE_API_KEY} is not set, or a variable is wrong
     */
    public static ArizeClient fromEnv() {
        return fromEnv(System.getenv());
    }

    static ArizeClient fromEnv(Map<String, String> environment) {
        Environment.of(environment).requiring(ArizeEnvironment.API_KEY);
        return builder().fromEnv(environment).build();
    }

    /** Returns the client of LLM providers, agents and evaluators: {@code /v2/integrations}. */
    public IntegrationsClient integrations() {
        return integrations;
    }

    /** Returns the client of LLM providers as one flat resource: {@code /v2/ai-integrations}. */
    public AiIntegrationsClient aiIntegrations() {
        return aiIntegrations;
    }

    /**
     * Returns a view of this client whose calls have other options. Cheap: it shares this client's connections. Closing
     * it does nothing.
     *
     * @param options what is to be different; what they do not set stays
     * @return the view
     */
    public ArizeClient with(CallOptions options) {
        return new ArizeClient(http.with(options), spelling);
    }

    /**
     * Runs blocking work, a call or many, on a thread of the client's own (a virtual thread from Java 21 on, else a
     * daemon thread).
     *
     * @param <T> the type of the work's result
     * @param work receives this client
     * @return completes with what the work returns or throws. Completing it earlier in any way, such as {@code cancel} or
     *     {@code orTimeout}, interrupts the work, which then sends nothing more; cancelling a stage that depends on it
     *     does not. After {@link #close} it fails with a {@code RejectedExecutionException}
     */
    public <T> CompletableFuture<T> async(Function<ArizeClient, T> work) {
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

    /** Returns where requests go; shows no key. */
    @Override
    public String toString() {
        return "ArizeClient{" + http + ", " + spelling + "}";
    }

    /** Builds an {@link ArizeClient}. Not thread-safe. */
    public static final class Builder extends ClientBuilder<Builder> {
        private static final Pattern HOST = Pattern.compile("([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(:[0-9]{1,5})?");

        private Optional<ArizeRegion> region = Optional.empty();
        private Optional<String> host = Optional.empty();
        private EnumSpelling enumSpelling = EnumSpelling.CAMEL_CASE;

        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Sets a region of the hosted service: {@code https://api.{region}.arize.com}. Excludes {@code host} and {@code
         * baseUrl}.
         *
         * @param region by default none: {@code https://api.arize.com}
         * @return this builder
         */
        public Builder region(ArizeRegion region) {
            this.region = Optional.of(Objects.requireNonNull(region, "region"));
            return this;
        }

        /**
         * Sets the host of a deployment of your own, reached over {@code https}. Excludes {@code region} and {@code baseUrl}.
         *
         * @param host such as {@code arize.example.com}, with a port if need be
         * @return this builder
         * @throws IllegalArgumentException if it is more than a host and a port
         */
        public Builder host(String host) {
            this.host = Optional.of(checkedHost("host", host));
            return this;
        }

        /** Refuses what is more than a host and a port, by the name of the setting that holds it. */
        static String checkedHost(String setting, String host) {
            if (!HOST.matcher(Objects.requireNonNull(host, setting)).matches()) {
                throw new IllegalArgumentException(
                        setting + " must be a host's name or address, with a port if need be");
            }
            return host;
        }

        /**
         * Sets how the values of enumerations are written. Answers are read in both spellings.
         *
         * @param spelling by default {@link EnumSpelling#CAMEL_CASE}; the hosted service has taken {@link
         *     EnumSpelling#SCREAMING_SNAKE_CASE} since July 2026
         * @return this builder
         */
        public Builder enumSpelling(EnumSpelling spelling) {
            this.enumSpelling = Objects.requireNonNull(spelling, "spelling");
            return this;
        }

        /**
         * Takes settings from environment variables; those that are absent or blank change nothing. {@code
         * ARIZE_API_KEY}; {@code ARIZE_REGION}; {@code ARIZE_API_HOST} with {@code ARIZE_API_SCHEME} ({@code https} by
         * default); {@code ARIZE_BASE_URL}, a whole URL in place of region, host and scheme; {@code
         * ARIZE_ENUM_SPELLING}, {@code CAMEL_CASE} or {@code SCREAMING_SNAKE_CASE}.
         *
         * @return this builder
         * @throws IllegalArgumentException if variables contradict each other or a value is not one of those that there
         *     are; the message names the variables
         */
        public Builder fromEnv() {
            return fromEnv(System.getenv());
        }

        Builder fromEnv(Map<String, String> environment) {
            ArizeEnvironment.apply(Environment.of(environment), this);
            return this;
        }

        /**
         * Builds the client. Connects nothing.
         *
         * @return the client
         * @throws IllegalArgumentException if the API key is missing, a setting is wrong, or settings exclude each other;
         *     the message names the settings and never shows the key
         * @throws IllegalStateException if the application has libraries that this client cannot run on, such as OkHttp
         *     4; the message says which, and what to put into the POM
         */
        public ArizeClient build() {
            refuseContradictions();
            Vendor vendor = region.map(each -> ARIZE.at("https://api." + each.id() + ".arize.com"))
                    .or(() -> host.map(each -> ARIZE.at("https://" + each)))
                    .orElse(ARIZE);
            return new ArizeClient(HttpTransport.open(vendor, settings()), enumSpelling);
        }

        private void refuseContradictions() {
            List<String> set = new ArrayList<>();
            region.ifPresent(each -> set.add("region"));
            host.ifPresent(each -> set.add("host"));
            settings().baseUrl().ifPresent(each -> set.add("baseUrl"));
            if (set.size() > 1) {
                throw new IllegalArgumentException(String.join(" and ", set) + " exclude each other: set one of them");
            }
        }
    }
}

package io.github.llmintegrations.arize;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.CallResponse;
import io.github.llmintegrations.core.ClientBuilder;
import io.github.llmintegrations.core.RawRequest;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.internal.http.Environment;
import io.github.llmintegrations.core.internal.http.HttpTransport;
import io.github.llmintegrations.core.internal.json.Documents;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The client of Arize's integration APIs.
 *
 * <p>Immutable and thread-safe: create one client and share it. Its calls block; {@link #supplyAsync} runs them on another
 * thread. A client closes idle connections by itself, and {@link #close} closes all connections at once. An open client
 * does not keep a JVM alive.
 *
 * @see <a href="https://arize.com/docs/ax/rest-reference">Arize: REST API</a>
 */
public final class ArizeClient implements AutoCloseable {
    private final HttpTransport http;
    private final Spellings spellings;

    ArizeClient(HttpTransport http, Spellings spellings) {
        this.http = http;
        this.spellings = spellings;
    }

    /** {@return a builder; the API key is required} */
    public static Builder builder() {
        return new ArizeClientBuilder();
    }

    /**
     * Returns a client with the settings of environment variables, as {@link Builder#fromEnv()} reads them.
     *
     * @return the client
     * @throws IllegalArgumentException if {@code ARIZE_API_KEY} is not set, or a variable is invalid
     */
    public static ArizeClient fromEnv() {
        return fromEnv(System.getenv());
    }

    static ArizeClient fromEnv(Map<String, String> environment) {
        Environment.of(environment).require(ArizeEnvironment.API_KEY);
        return new ArizeClientBuilder().fromEnv(environment).build();
    }

    /** {@return the client of LLM providers, agents and evaluators: {@code /v2/integrations}} */
    public IntegrationsClient integrations() {
        return new IntegrationsClient(http, spellings);
    }

    /** {@return the client of LLM providers as one flat resource: {@code /v2/ai-integrations}} */
    public AiIntegrationsClient aiIntegrations() {
        return new AiIntegrationsClient(http, spellings);
    }

    /** {@return the client of organizations: {@code /v2/organizations}} */
    public OrganizationsClient organizations() {
        return new OrganizationsClient(http, spellings);
    }

    /** {@return the client of spaces: {@code /v2/spaces}} */
    public SpacesClient spaces() {
        return new SpacesClient(http, spellings);
    }

    /**
     * Returns a view of this client whose calls use other options. The view shares the connections of this client, and
     * closing it has no effect.
     *
     * @param options the options to change; the view keeps all other settings
     * @return the view
     */
    public ArizeClient with(CallOptions options) {
        return new ArizeClient(http.with(options), spellings);
    }

    /**
     * Runs work, and returns its value together with the status, the headers and the request ID of the last response that it
     * receives:
     *
     * <pre>{@code
     * CallResponse<Integration> response = arize.withResponse(c -> c.integrations().get(id));
     * }</pre>
     *
     * @param <T> the type of the value
     * @param work receives a view of this client; its exceptions reach the caller
     * @return the value, with the response to the last call made through the view
     * @throws IllegalStateException if the work receives no response through the view
     */
    public <T extends @Nullable Object> CallResponse<T> withResponse(Function<ArizeClient, T> work) {
        Objects.requireNonNull(work, "work");
        return http.withResponse(view -> work.apply(new ArizeClient(view, spellings)));
    }

    /**
     * Sends a request to an endpoint for which this library has no types, with the authentication, limits, retries and
     * exceptions of all other calls:
     *
     * <pre>{@code
     * JsonNode page = arize.raw(RawRequest.get("/v2/datasets").query("limit", 50)).value();
     * }</pre>
     *
     * @param request the request; the client sends it as it is, whatever the enum spelling
     * @return the JSON with the status and the headers; a missing node if the response has no body
     * @throws SdkException if the call fails
     * @throws IllegalArgumentException if an id cannot be a path segment; the client sends nothing then
     */
    public CallResponse<JsonNode> raw(RawRequest request) {
        Objects.requireNonNull(request, "request");
        return http.raw(request, body -> Documents.parse(body.readAllBytes()));
    }

    /**
     * Describes the settings of this client, one line for each, with its value and where the value comes from: the builder, an
     * environment variable, {@code CallOptions} or the default. The description contains no secret, only the approximate length
     * of the API key; its format can change.
     *
     * @return the settings
     */
    public String describe() {
        return http.describe("ArizeClient", spellings::describe);
    }

    /**
     * Runs blocking work that returns a value, one call or many, on a thread of this client: a virtual thread from Java 21
     * on, otherwise a daemon thread.
     *
     * @param <T> the type of the value
     * @param work receives this client
     * @return a future that completes with what the work returns or throws. Completing it earlier in any way, such as with
     *     {@code cancel} or {@code orTimeout}, interrupts the work, which then sends nothing more; canceling a stage that
     *     depends on it does not. After {@link #close} it fails with a {@code ClientClosedException}
     */
    public <T extends @Nullable Object> CompletableFuture<T> supplyAsync(Function<ArizeClient, T> work) {
        Objects.requireNonNull(work, "work");
        return http.async(() -> work.apply(this));
    }

    /**
     * Runs blocking work that returns nothing, as {@link #supplyAsync} does.
     *
     * @param work receives this client
     * @return a future that completes with null when the work ends, or with what the work throws
     */
    public CompletableFuture<Void> runAsync(Consumer<ArizeClient> work) {
        Objects.requireNonNull(work, "work");
        return http.async(() -> {
            work.accept(this);
            return null;
        });
    }

    /**
     * Cancels the calls that are under way, which fail with a {@code ClientClosedException}, as all later calls do, and
     * closes connections, except those of an HTTP client that was given to the builder. Can be called again. Closing a view of
     * {@link #with} does nothing.
     */
    @Override
    public void close() {
        http.close();
    }

    /** Returns the base URL and the enum spelling, without the API key. */
    @Override
    public String toString() {
        return "ArizeClient{" + http + ", " + spellings + "}";
    }

    /**
     * Builds an {@link ArizeClient}. Not thread-safe. By default the client talks to the hosted service at {@code
     * https://api.arize.com}.
     */
    public sealed interface Builder extends ClientBuilder<Builder> permits ArizeClientBuilder {

        /**
         * Sets a region of the hosted service: {@code https://api.{region}.arize.com}. Excludes {@code host} and {@code
         * baseUrl}.
         *
         * @param region by default none: {@code https://api.arize.com}
         * @return this builder
         */
        Builder region(ArizeRegion region);

        /**
         * Sets the host of a self-hosted deployment, which the client reaches over {@code https}. Excludes {@code region} and
         * {@code baseUrl}.
         *
         * @param host such as {@code arize.example.com}, optionally with a port
         * @return this builder
         */
        Builder host(String host);

        /**
         * Sets how requests spell the values of enumerations. The client reads both spellings in responses.
         *
         * @param spelling by default {@link EnumSpelling#AUTO}
         * @return this builder
         */
        Builder enumSpelling(EnumSpelling spelling);

        /**
         * Reads settings from environment variables; variables that are absent or blank change nothing. {@code
         * ARIZE_API_KEY}; {@code ARIZE_REGION}; {@code ARIZE_API_HOST} with {@code ARIZE_API_SCHEME} ({@code https} by
         * default); {@code ARIZE_BASE_URL}, a whole URL in place of region, host and scheme; {@code
         * ARIZE_ENUM_SPELLING}, {@code AUTO}, {@code CAMEL_CASE} or {@code SCREAMING_SNAKE_CASE}; {@code ARIZE_MAX_RETRIES}
         * (0 to 10); {@code ARIZE_ATTEMPT_TIMEOUT_SECONDS} and {@code ARIZE_TOTAL_TIMEOUT_SECONDS} (1 to 86400).
         *
         * @return this builder
         * @throws IllegalArgumentException if variables contradict each other or a value is not allowed; the message names
         *     the variables
         */
        Builder fromEnv();

        /**
         * Builds the client. Opens no connection.
         *
         * @return the client
         * @throws IllegalArgumentException if the API key is missing, a setting is wrong, or settings exclude each other;
         *     the message names every such setting and never shows its value
         * @throws IllegalStateException if the class path has libraries that this client cannot run on, such as OkHttp 4;
         *     the message names them and the remedy
         */
        ArizeClient build();
    }
}

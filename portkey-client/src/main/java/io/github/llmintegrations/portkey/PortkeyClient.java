package io.github.llmintegrations.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.CallResponse;
import io.github.llmintegrations.core.ClientBuilder;
import io.github.llmintegrations.core.RawRequest;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.internal.http.Environment;
import io.github.llmintegrations.core.internal.http.HttpTransport;
import io.github.llmintegrations.core.internal.http.SuccessFlag;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The client of Portkey's integration API.
 *
 * <p>Immutable and thread-safe: make one and share it. Calls block; {@link #supplyAsync} runs them on another thread. A client holds
 * connections and closes them when they are idle; {@link #close} closes them at once. A JVM does not wait for a client
 * that nobody closed.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/introduction">Portkey: Admin API</a>
 */
public final class PortkeyClient implements AutoCloseable {
    private final HttpTransport http;

    PortkeyClient(HttpTransport http) {
        this.http = http;
    }

    /** {@return a builder; the API key is required} */
    public static Builder builder() {
        return new PortkeyClientBuilder();
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
        return new PortkeyClientBuilder()
                .fromEnv(Environment.of(environment).require(PortkeyClientBuilder.API_KEY))
                .build();
    }

    /** {@return the client of integrations, the providers' credentials that the gateway uses: {@code /integrations}} */
    public IntegrationsClient integrations() {
        return new IntegrationsClient(http);
    }

    /** {@return the client of secret references, which name secrets in a secret manager: {@code /secret-references}} */
    public SecretReferencesClient secretReferences() {
        return new SecretReferencesClient(http);
    }

    /**
     * {@return the client of providers, a workspace's instances of integrations: {@code /providers}} Needs the API key of a
     * workspace.
     */
    public ProvidersClient providers() {
        return new ProvidersClient(http, Optional.empty());
    }

    /**
     * Returns the client of the providers of one workspace, for the API key of an organisation. Sends nothing.
     *
     * @param workspaceId the id or the slug of the workspace
     * @return the client
     * @throws IllegalArgumentException if the id is blank
     */
    public ProvidersClient providers(String workspaceId) {
        if (workspaceId.isBlank()) {
            throw new IllegalArgumentException("workspaceId must not be blank");
        }
        return new ProvidersClient(http, Optional.of(workspaceId));
    }

    /** {@return the client of workspaces, read only: {@code /admin/workspaces}} */
    public WorkspacesClient workspaces() {
        return new WorkspacesClient(http);
    }

    /** {@return the client of MCP integrations, the MCP servers in the registry: {@code /mcp-integrations}} */
    public McpIntegrationsClient mcpIntegrations() {
        return new McpIntegrationsClient(http);
    }

    /** {@return the client of MCP servers, a workspace's instances of MCP integrations: {@code /mcp-servers}} */
    public McpServersClient mcpServers() {
        return new McpServersClient(http);
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
     * Runs work, and returns its value together with the status, the headers and the request ID of the last response that it
     * receives:
     *
     * <pre>{@code
     * CallResponse<Integration> response = portkey.withResponse(c -> c.integrations().get(slug));
     * }</pre>
     *
     * @param <T> the type of the value
     * @param work receives a view of this client; its exceptions reach the caller
     * @return the value, with the response to the last call made through the view
     * @throws IllegalStateException if the work receives no response through the view
     */
    public <T extends @Nullable Object> CallResponse<T> withResponse(Function<PortkeyClient, T> work) {
        Objects.requireNonNull(work, "work");
        return http.withResponse(view -> work.apply(new PortkeyClient(view)));
    }

    /**
     * Sends a request to an endpoint for which this library has no types, with the authentication, limits, retries and
     * exceptions of all other calls:
     *
     * <pre>{@code
     * JsonNode page = portkey.raw(RawRequest.get("/configs").query("page_size", 50)).value();
     * }</pre>
     *
     * @param request the request; a response that reports a failure with status 200 is an exception
     * @return the JSON with the status and the headers; a missing node if the response has no body
     * @throws SdkException if the call fails
     * @throws IllegalArgumentException if an id cannot be a path segment; the client sends nothing then
     */
    public CallResponse<JsonNode> raw(RawRequest request) {
        Objects.requireNonNull(request, "request");
        return http.raw(request, SuccessFlag.checkedTree());
    }

    /**
     * Describes the settings of this client, one line for each, with its value and where the value comes from: the builder, an
     * environment variable, {@code CallOptions} or the default. The description contains no secret, only the approximate length
     * of the API key; its format can change.
     *
     * @return the settings
     */
    public String describe() {
        return http.describe("PortkeyClient", description -> {});
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
    public <T extends @Nullable Object> CompletableFuture<T> supplyAsync(Function<PortkeyClient, T> work) {
        Objects.requireNonNull(work, "work");
        return http.async(() -> work.apply(this));
    }

    /**
     * Runs blocking work that returns nothing, as {@link #supplyAsync} does.
     *
     * @param work receives this client
     * @return a future that completes with null when the work ends, or with what the work throws
     */
    public CompletableFuture<Void> runAsync(Consumer<PortkeyClient> work) {
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

    /** Returns where requests go, without the API key. */
    @Override
    public String toString() {
        return "PortkeyClient{" + http + "}";
    }

    /**
     * Builds a {@link PortkeyClient}. Not thread-safe. By default the client talks to the hosted service at {@code
     * https://api.portkey.ai/v1}; {@link #baseUrl} is for self-hosted control planes.
     */
    public sealed interface Builder extends ClientBuilder<Builder> permits PortkeyClientBuilder {

        /**
         * Reads settings from environment variables; variables that are absent or blank change nothing: {@code
         * PORTKEY_API_KEY}; {@code PORTKEY_BASE_URL}; {@code PORTKEY_MAX_RETRIES} (0 to 10); {@code
         * PORTKEY_ATTEMPT_TIMEOUT_SECONDS} and {@code PORTKEY_TOTAL_TIMEOUT_SECONDS} (1 to 86400).
         *
         * @return this builder
         * @throws IllegalArgumentException if a value is wrong; the message names the variable
         */
        Builder fromEnv();

        /**
         * Builds the client. Opens no connection.
         *
         * @return the client
         * @throws IllegalArgumentException if the API key is missing or a setting is wrong; the message names every such
         *     setting and never shows its value
         * @throws IllegalStateException if the class path has libraries that this client cannot run on, such as OkHttp 4;
         *     the message names them and the remedy
         */
        PortkeyClient build();
    }
}

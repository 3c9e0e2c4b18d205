package io.github.llmintegrations.sandbox.arize;

import io.github.llmintegrations.sandbox.ArizeSpelling;
import io.github.llmintegrations.sandbox.Fault;
import io.github.llmintegrations.sandbox.Journal;
import io.github.llmintegrations.sandbox.internal.ApiKey;
import io.github.llmintegrations.sandbox.internal.LoopbackServer;
import io.github.llmintegrations.sandbox.internal.Masking;
import io.github.llmintegrations.sandbox.internal.SimulatedVendor;
import io.github.llmintegrations.sandbox.internal.StoredSecrets;
import io.github.llmintegrations.sandbox.internal.arize.ArizeBackend;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An in-memory Arize that serves {@code /v2/integrations}, {@code /v2/ai-integrations} and, read-only, {@code
 * /v2/organizations} and {@code /v2/spaces} over real HTTP on loopback. It is as strict as the real one: it authenticates
 * and validates requests, hides secrets, pages lists, and returns errors as problem details.
 *
 * <pre>{@code
 * try (ArizeSandbox arize = ArizeSandbox.start()) {
 *     // point the client under test at arize.baseUrl() with arize.apiKey()
 *     arize.inject(Fault.rateLimit(Duration.ofSeconds(1)));
 * }
 * }</pre>
 *
 * <p>The sandbox accepts both {@linkplain ArizeSpelling spellings} of enum values, unless it is
 * {@linkplain Builder#spelling(ArizeSpelling) started} to accept only one. A response has the spelling of its request. If the
 * request has no enum value, the response has the spelling of the latest request that had one, and camel case before any
 * such request. Values that came after June 2026 have one spelling only. A request in camel case may have the fields of
 * the documents of June 2026 as well.
 *
 * <p>The sandbox starts with an organization, {@code Default organization}, that contains a space, {@code Default space},
 * and without integrations. It keeps nothing after {@link #close()}, except the journal. The threads of the sandbox keep
 * the JVM alive until {@link #close()}. Thread-safe.
 */
public final class ArizeSandbox implements AutoCloseable {

    private final ApiKey apiKey;
    private final ArizeBackend backend;
    private final SimulatedVendor vendor;
    private final LoopbackServer server;

    ArizeSandbox(ApiKey apiKey, Set<ArizeSpelling> accepted, Clock clock) {
        this.apiKey = apiKey;
        this.backend = new ArizeBackend(apiKey, accepted, clock);
        this.vendor = new SimulatedVendor(backend, new Masking(apiKey, ArizeBackend.SECRET_FIELDS));
        this.server = LoopbackServer.start(vendor);
    }

    /**
     * Starts a sandbox on a free port, with a random API key, that accepts both spellings of enum values.
     *
     * @return the sandbox
     * @throws java.io.UncheckedIOException if no port can be opened
     */
    public static ArizeSandbox start() {
        return builder().start();
    }

    /** {@return a builder with the settings of {@link #start()}} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the base URL of the sandbox, such as {@code http://127.0.0.1:54321}} */
    public String baseUrl() {
        return server.baseUrl();
    }

    /** {@return the only API key that the sandbox accepts, as a bearer token} */
    public String apiKey() {
        return apiKey.text();
    }

    /**
     * Injects a fault into the next requests, after the faults that were injected before.
     *
     * @param fault the fault
     */
    public void inject(Fault fault) {
        vendor.inject(fault);
    }

    /**
     * Creates a resource without HTTP, by the same rules as a create request. Faults do not affect it, and the journal does
     * not record it.
     *
     * <pre>{@code
     * String id = sandbox.seed("/v2/integrations", """
     *         {"type":"llm","name":"Production OpenAI","config":{"provider":"openAI","api_key":"sk-example-1"}}""");
     * }</pre>
     *
     * @param path the path of the request: {@code /v2/integrations} or {@code /v2/ai-integrations}
     * @param json the body of the request
     * @return the id of the resource
     * @throws IllegalArgumentException if Arize rejects the request; the message has the status and the reason
     */
    public String seed(String path, String json) {
        return vendor.seed("POST", path, json).path("id").asText();
    }

    /**
     * {@return the secrets that are stored for a resource, which Arize never shows: API keys, client secrets and the values of
     * headers} The key of each is the path of its field, such as {@code config.api_key} or {@code config.headers.X-Team}. An
     * API key that a custom provider gets through its {@code auth} is stored as {@code config.api_key}.
     *
     * @param id the id of an integration or of an AI integration
     * @throws IllegalArgumentException if there is no resource with this id
     */
    public Map<String, String> secretsOf(String id) {
        return backend.secretsOf(id);
    }

    /**
     * {@return the only secret that is stored for a resource}
     *
     * @param id the id of an integration or of an AI integration
     * @throws IllegalArgumentException if there is no resource with this id
     * @throws IllegalStateException if no secret is stored, or more than one; see {@link #secretsOf(String)}
     */
    public String secretOf(String id) {
        return StoredSecrets.only(secretsOf(id));
    }

    /**
     * Adds an organization, which requests can read only.
     *
     * @param name the name, unique in the account
     * @return the id of the organization
     * @throws IllegalArgumentException if the name is blank or taken
     */
    public String addOrganization(String name) {
        return backend.addOrganization(Objects.requireNonNull(name, "name"));
    }

    /**
     * Adds a space to an organization, which requests can read only.
     *
     * @param organizationId the id of the organization
     * @param name the name, unique in the organization
     * @return the id of the space
     * @throws IllegalArgumentException if there is no such organization, or the name is blank or taken in it
     */
    public String addSpace(String organizationId, String name) {
        return backend.addSpace(
                Objects.requireNonNull(organizationId, "organizationId"), Objects.requireNonNull(name, "name"));
    }

    /**
     * Sets whether active remote evaluators use an evaluator integration. While they do, Arize rejects its deletion
     * with a 409. By default, nothing uses an evaluator integration.
     *
     * @param evaluatorId the id of the evaluator integration
     * @param inUse whether remote evaluators use it
     * @throws IllegalArgumentException if there is no evaluator integration with this id
     */
    public void setInUse(String evaluatorId, boolean inUse) {
        backend.setInUse(evaluatorId, inUse);
    }

    /** {@return the requests so far, with secrets masked; also after {@link #close()}} */
    public Journal journal() {
        return vendor.journal();
    }

    /**
     * {@return the secrets of the requests in the journal: API keys in headers and, in bodies, credentials and the values of
     * headers} Tests can check with them that no log or message contains a secret.
     */
    public Set<String> receivedSecrets() {
        return vendor.receivedSecrets();
    }

    /**
     * Deletes all resources except the default organization and space, discards the pending faults, and empties the
     * journal. The sandbox keeps its port and its API key. The reset waits for requests that the sandbox is handling. A
     * new resource never has the id of a deleted one.
     */
    public void reset() {
        vendor.reset();
    }

    /** Stops the server and ends its threads and connections. A second call does nothing. */
    @Override
    public void close() {
        server.close();
    }

    /** Builds a sandbox. Not thread-safe. */
    public static final class Builder {

        private @Nullable ApiKey apiKey;
        private Set<ArizeSpelling> accepted = EnumSet.allOf(ArizeSpelling.class);

        private Builder() {}

        /**
         * Sets the only API key that the sandbox accepts; random by default. The sandbox masks it wherever it occurs in the
         * journal and in errors, so it must not be an ordinary word.
         *
         * @param apiKey printable ASCII without spaces
         * @return this builder
         * @throws IllegalArgumentException if the key is empty or holds anything but printable ASCII without spaces
         */
        public Builder apiKey(String apiKey) {
            this.apiKey = ApiKey.of(apiKey);
            return this;
        }

        /**
         * Accepts only this spelling of enum values and rejects the other with 400, as the real servers do. By default, the
         * sandbox accepts both.
         *
         * @param spelling the only spelling to accept
         * @return this builder
         */
        public Builder spelling(ArizeSpelling spelling) {
            this.accepted = EnumSet.of(Objects.requireNonNull(spelling, "spelling"));
            return this;
        }

        /**
         * Starts a sandbox on a free port.
         *
         * @return the sandbox
         * @throws java.io.UncheckedIOException if no port can be opened
         */
        public ArizeSandbox start() {
            ApiKey key = apiKey == null ? ApiKey.random("ak-sandbox-") : apiKey;
            return new ArizeSandbox(key, accepted, Clock.systemUTC());
        }
    }
}

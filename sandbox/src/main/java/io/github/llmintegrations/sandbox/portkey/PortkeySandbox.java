package io.github.llmintegrations.sandbox.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.Fault;
import io.github.llmintegrations.sandbox.Journal;
import io.github.llmintegrations.sandbox.PortkeyErrorShape;
import io.github.llmintegrations.sandbox.PortkeyFeature;
import io.github.llmintegrations.sandbox.internal.ApiKey;
import io.github.llmintegrations.sandbox.internal.LoopbackServer;
import io.github.llmintegrations.sandbox.internal.Masking;
import io.github.llmintegrations.sandbox.internal.SimulatedVendor;
import io.github.llmintegrations.sandbox.internal.StoredSecrets;
import io.github.llmintegrations.sandbox.internal.portkey.Account;
import io.github.llmintegrations.sandbox.internal.portkey.NamedWorkspace;
import io.github.llmintegrations.sandbox.internal.portkey.Paging;
import io.github.llmintegrations.sandbox.internal.portkey.PortkeyBackend;
import io.github.llmintegrations.sandbox.internal.portkey.Quirks;
import io.github.llmintegrations.sandbox.internal.portkey.User;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An in-memory Portkey that serves {@code /integrations}, their models and their workspaces, {@code /secret-references},
 * {@code /providers}, {@code /mcp-integrations}, {@code /mcp-servers}, and (read only) {@code /admin/workspaces} over real
 * HTTP on loopback. It is at least as strict as the real one: it authenticates and validates requests, masks secrets, pages
 * lists, and returns errors in the shapes of the real one.
 *
 * <pre>{@code
 * try (PortkeySandbox portkey = PortkeySandbox.start()) {
 *     // point the client under test at portkey.baseUrl() with portkey.apiKey()
 *     portkey.inject(Fault.rateLimit(Duration.ofSeconds(1)));
 * }
 * }</pre>
 *
 * <p>The sandbox starts with the workspaces and users of its builder, and keeps nothing after {@link #close()}, except the
 * journal. It accepts any ids of workspaces, including those that the builder does not name; a secret mapping must name a
 * secret reference that exists. All MCP servers behind MCP integrations have the same capabilities, and Portkey reaches them
 * unless their host ends in {@code .invalid}. A workspace that gains access to an MCP integration gains an MCP server; the
 * deletion of an MCP integration deletes its MCP servers. The threads of the sandbox keep the JVM alive until {@link
 * #close()}. Thread-safe.
 */
public final class PortkeySandbox implements AutoCloseable {

    private final ApiKey apiKey;
    private final Account account;
    private final PortkeyBackend backend;
    private final SimulatedVendor vendor;
    private final LoopbackServer server;

    PortkeySandbox(ApiKey apiKey, PortkeyErrorShape shape, Quirks quirks, Account account, Clock clock) {
        this.apiKey = apiKey;
        this.account = account;
        this.backend = new PortkeyBackend(apiKey, shape, quirks, account, clock);
        this.vendor = new SimulatedVendor(backend, new Masking(apiKey, PortkeyBackend.SECRET_FIELDS));
        this.server = LoopbackServer.start(vendor);
    }

    /**
     * Starts a sandbox on a free port, with a random API key and the documented behavior.
     *
     * @return the sandbox
     * @throws java.io.UncheckedIOException if no port can be opened
     */
    public static PortkeySandbox start() {
        return builder().start();
    }

    /** {@return a builder with the settings of {@link #start()}} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the base URL of the sandbox, such as {@code http://127.0.0.1:54321/v1}} */
    public String baseUrl() {
        return server.baseUrl() + PortkeyBackend.BASE_PATH;
    }

    /** {@return the only API key that the sandbox accepts, in the header {@code x-portkey-api-key}} */
    public String apiKey() {
        return apiKey.text();
    }

    /** {@return the id of the organisation, which some requests with its API key have to name} */
    public String organisationId() {
        return account.organisationId();
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
     * Gives this shape to all later error responses, including those of faults.
     *
     * @param shape the shape
     */
    public void useErrorShape(PortkeyErrorShape shape) {
        backend.use(Objects.requireNonNull(shape, "shape"));
    }

    /**
     * Creates a resource, or updates a resource or a part of one, without HTTP, by the same rules as the corresponding
     * request. Faults do not affect it, and the journal does not record it.
     *
     * <pre>{@code
     * String slug = sandbox.seed("/integrations", """
     *         {"name":"OpenAI prod","ai_provider_id":"openai","key":"sk-example-1"}""");
     * sandbox.seed("/integrations/" + slug + "/workspaces", """
     *         {"workspaces":[{"id":"ws-support-1234","enabled":true}]}""");
     * }</pre>
     *
     * @param path the path of the request after {@link #baseUrl()}: a collection such as {@code /integrations} for
     *     a {@code POST}; any other for a {@code PUT}
     * @param json the body of the request
     * @return the slug of the resource
     * @throws IllegalArgumentException if Portkey rejects the request; the message has the status and the reason
     */
    public String seed(String path, String json) {
        String method = path.lastIndexOf('/') == 0 ? "POST" : "PUT";
        JsonNode response = vendor.seed(method, PortkeyBackend.BASE_PATH + path, json);
        return method.equals("POST") ? response.path("slug").asText() : path.split("/", -1)[2];
    }

    /**
     * {@return the secrets that are stored for an integration, which Portkey never shows in full: its key, and credentials and
     * the values of custom headers in its configurations} The key of each is the path of its field, such as {@code key} or
     * {@code configurations.aws_secret_access_key}. The secret of a service account is the JSON of its document.
     *
     * @param slug the slug of the integration
     * @throws IllegalArgumentException if there is no integration with this slug
     */
    public Map<String, String> secretsOf(String slug) {
        return backend.secretsOf(slug);
    }

    /**
     * {@return the only secret that is stored for an integration}
     *
     * @param slug the slug of the integration
     * @throws IllegalArgumentException if there is no integration with this slug
     * @throws IllegalStateException if no secret is stored, or more than one; see {@link #secretsOf(String)}
     */
    public String secretOf(String slug) {
        return StoredSecrets.only(secretsOf(slug));
    }

    /** {@return the requests so far, with secrets masked; also after {@link #close()}} */
    public Journal journal() {
        return vendor.journal();
    }

    /**
     * {@return the secrets of the requests in the journal: API keys in headers and, in bodies, keys, credentials and the values
     * of custom headers} Tests can check with them that no log or message contains a secret.
     */
    public Set<String> receivedSecrets() {
        return vendor.receivedSecrets();
    }

    /**
     * Deletes all resources, discards the pending faults, empties the journal, and restores the error shape that the
     * sandbox started with. The sandbox keeps its port and its API key. The reset waits for requests that the sandbox is
     * handling.
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
        private PortkeyErrorShape errorShape = PortkeyErrorShape.SUCCESS_DATA;
        private Paging paging = Paging.UP_TO_100;
        private int staleReads;
        private boolean legacyLists;
        private final Set<PortkeyFeature> notInPlan = EnumSet.noneOf(PortkeyFeature.class);
        private @Nullable String keyWorkspace;
        private final List<NamedWorkspace> workspaces = new ArrayList<>();
        private final List<User> users = new ArrayList<>();

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
         * Sets the largest number of integrations in a page, regardless of the requested size; 100 by default.
         *
         * @param cap the largest number: at least 1
         * @return this builder
         * @throws IllegalArgumentException if the cap is not positive
         */
        public Builder pageSizeCap(int cap) {
            if (cap < 1) {
                throw new IllegalArgumentException("pageSizeCap must be positive: " + cap);
            }
            this.paging = paging.cappedAt(cap);
            return this;
        }

        /**
         * Ignores the requested page size: each page except the last has the size of the cap.
         *
         * @return this builder
         */
        public Builder ignoringPageSize() {
            this.paging = paging.ignoringSize();
            return this;
        }

        /**
         * Returns the first page for every requested page, as a faulty server may do.
         *
         * @return this builder
         */
        public Builder repeatingPages() {
            this.paging = paging.repeating();
            return this;
        }

        /**
         * Sets the number of reads after each write to a resource that do not see the write: they return the earlier state, or
         * 404 for a new resource; 0 by default. An integration, its models, its workspaces and the listing of integrations are
         * separate resources. The creation and the deletion of an integration are writes to all of them.
         *
         * @param reads the number of reads: at least 0
         * @return this builder
         * @throws IllegalArgumentException if the number is negative
         */
        public Builder staleReads(int reads) {
            if (reads < 0) {
                throw new IllegalArgumentException("staleReads must not be negative: " + reads);
            }
            this.staleReads = reads;
            return this;
        }

        /**
         * Sets the shape of the bodies of error responses; {@link PortkeyErrorShape#SUCCESS_DATA} by default.
         *
         * @param shape the shape
         * @return this builder
         */
        public Builder errorShape(PortkeyErrorShape shape) {
            this.errorShape = Objects.requireNonNull(shape, "shape");
            return this;
        }

        /**
         * Returns the models and the workspaces of an integration in the format of older deployments: under {@code data}, with
         * integers such as {@code 10.0}, and with 0 and 1 for booleans; and returns the capabilities of an MCP server under
         * {@code capabilities}, without counts.
         *
         * @return this builder
         */
        public Builder legacyLists() {
            this.legacyLists = true;
            return this;
        }

        /**
         * Adds a workspace that exists from the start, with a random UUID for its id, which {@code /admin/workspaces} returns.
         *
         * @param slug the slug of the integration
         * @param name the name of the workspace
         * @return this builder
         * @throws IllegalArgumentException if the slug is empty or holds anything but letters, digits, {@code _} and
         *     {@code -}, or the name is blank
         */
        public Builder workspace(String slug, String name) {
            if (!slug.matches("[a-zA-Z0-9_-]+") || name.isBlank()) {
                throw new IllegalArgumentException("a workspace needs a slug and a name");
            }
            workspaces.add(new NamedWorkspace(slug, name));
            return this;
        }

        /**
         * Adds a user of the organisation, who is a member of every workspace. Where an MCP integration authenticates with
         * {@code oauth_auto}, every user is connected to its MCP servers until a request deletes the connection.
         *
         * @param id the id of the user
         * @param firstName the first name of the user
         * @param lastName the last name of the user
         * @return this builder
         * @throws IllegalArgumentException if the id is blank
         */
        public Builder user(String id, String firstName, String lastName) {
            if (id.isBlank()) {
                throw new IllegalArgumentException("the id of a user must not be blank");
            }
            users.add(new User(id, firstName, lastName));
            return this;
        }

        /**
         * Makes the API key one of this workspace, by its id or slug: requests for providers and MCP servers need not name the
         * workspace, and may name no other. By default, the key is one of the organisation, and requests must name the
         * workspace.
         *
         * @param workspaceId the id or the slug of the workspace
         * @return this builder
         */
        public Builder keyOfWorkspace(String workspaceId) {
            this.keyWorkspace = Objects.requireNonNull(workspaceId, "workspaceId");
            return this;
        }

        /**
         * Rejects every request for this feature with 403 and {@code AB03}, as if the plan did not include it.
         *
         * @param feature the feature that the plan lacks
         * @return this builder
         */
        public Builder notInPlan(PortkeyFeature feature) {
            notInPlan.add(feature);
            return this;
        }

        /**
         * Starts a sandbox on a free port.
         *
         * @return the sandbox
         * @throws java.io.UncheckedIOException if no port can be opened
         */
        public PortkeySandbox start() {
            return start(Clock.systemUTC());
        }

        PortkeySandbox start(Clock clock) {
            ApiKey key = apiKey == null ? ApiKey.random("pk-sandbox-") : apiKey;
            Account account = new Account(UUID.randomUUID().toString(), keyWorkspace, notInPlan, workspaces, users);
            return new PortkeySandbox(key, errorShape, new Quirks(paging, staleReads, legacyLists), account, clock);
        }
    }
}

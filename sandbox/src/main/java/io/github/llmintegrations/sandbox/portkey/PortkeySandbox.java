package io.github.llmintegrations.sandbox.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.Fault;
import io.github.llmintegrations.sandbox.Journal;
import io.github.llmintegrations.sandbox.internal.ApiKey;
import io.github.llmintegrations.sandbox.internal.LoopbackServer;
import io.github.llmintegrations.sandbox.internal.Masking;
import io.github.llmintegrations.sandbox.internal.SimulatedVendor;
import io.github.llmintegrations.sandbox.internal.StoredSecrets;
import io.github.llmintegrations.sandbox.internal.portkey.Paging;
import io.github.llmintegrations.sandbox.internal.portkey.PortkeyBackend;
import io.github.llmintegrations.sandbox.internal.portkey.Quirks;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An in-memory Portkey that serves {@code /integrations}, their models and their workspaces over real HTTP on loopback,
 * as strictly as the real one or more so: it authenticates, validates, masks secrets, pages and answers errors in the
 * shapes that the real one has.
 *
 * <pre>{@code
 * try (PortkeySandbox portkey = PortkeySandbox.start()) {
 *     // point the client under test at portkey.baseUrl() with portkey.apiKey()
 *     portkey.inject(Fault.rateLimit(Duration.ofSeconds(1)));
 * }
 * }</pre>
 *
 * <p>It starts empty and forgets everything when it is closed. Workspaces and secret references may have any ids, for
 * it knows none. Its threads keep a JVM alive until it is closed. Thread-safe.
 */
public final class PortkeySandbox implements AutoCloseable {

    private static final String INTEGRATIONS = "/integrations";

    private final ApiKey apiKey;
    private final PortkeyBackend backend;
    private final SimulatedVendor vendor;
    private final LoopbackServer server;

    PortkeySandbox(ApiKey apiKey, ErrorShape shape, Quirks quirks, Clock clock) {
        this.apiKey = apiKey;
        this.backend = new PortkeyBackend(apiKey, shape, quirks, clock);
        this.vendor = new SimulatedVendor(backend, new Masking(apiKey, PortkeyBackend.SECRET_FIELDS));
        this.server = LoopbackServer.start(vendor);
    }

    /** What the body of an error answer looks like; there is no code where Portkey has none for the status. */
    public enum ErrorShape {
        /** {@code success} (false) and {@code data} with {@code message} and {@code errorCode}. */
        SUCCESS_DATA,
        /** {@code message} and {@code errorCode}. */
        MESSAGE,
        /**
         * {@code status_code}, {@code success} (false) and {@code error} with {@code message}, {@code code},
         * {@code type} and {@code slug}.
         */
        ERROR_OBJECT,
        /** {@code error}, which is the message. */
        ERROR_STRING,
        /** A page of HTML, as a proxy answers. */
        HTML,
        /** Nothing at all, as a proxy may answer too. */
        EMPTY
    }

    /**
     * Starts a sandbox on a free port, with a random API key and no oddities.
     *
     * @throws java.io.UncheckedIOException if no port can be opened
     */
    public static PortkeySandbox start() {
        return builder().start();
    }

    /** A builder with the settings of {@link #start()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Where the sandbox listens, such as {@code http://127.0.0.1:54321/v1}; all paths follow after this one. */
    public String baseUrl() {
        return server.baseUrl() + PortkeyBackend.BASE_PATH;
    }

    /** The one API key that the sandbox accepts, in the header {@code x-portkey-api-key}. */
    public String apiKey() {
        return apiKey.text();
    }

    /** Lets this fault strike the next requests, after the faults that were injected before it. */
    public void inject(Fault fault) {
        vendor.inject(fault);
    }

    /** From now on, all error answers have this shape, those of faults included. */
    public void useErrorShape(ErrorShape shape) {
        backend.use(Objects.requireNonNull(shape, "shape"));
    }

    /**
     * Creates an integration, or changes the models or workspaces of one, without HTTP, by the same rules as the request
     * that does so. No fault strikes it, and the journal does not have it.
     *
     * <pre>{@code
     * String slug = sandbox.seed("/integrations", """
     *         {"name":"OpenAI prod","ai_provider_id":"openai","key":"sk-example-1"}""");
     * sandbox.seed("/integrations/" + slug + "/workspaces", """
     *         {"workspaces":[{"id":"ws-support-1234","enabled":true}]}""");
     * }</pre>
     *
     * @param path the path of the request after {@link #baseUrl()}: {@code /integrations}, which the sandbox takes for a
     *     {@code POST}, or any other that has a {@code PUT}
     * @param json the body of the request
     * @return the slug of the integration
     * @throws IllegalArgumentException if Portkey rejects the request; the message has the status and the reason
     */
    public String seed(String path, String json) {
        String method = path.equals(INTEGRATIONS) ? "POST" : "PUT";
        JsonNode response = vendor.seed(method, PortkeyBackend.BASE_PATH + path, json);
        return method.equals("POST") ? response.path("slug").asText() : path.split("/", -1)[2];
    }

    /**
     * Returns the secrets that are stored for an integration, which Portkey never shows in full: its key, and credentials
     * and the values of custom headers in its configurations. The key of each is the path of its field, such as
     * {@code key} or {@code configurations.aws_secret_access_key}. The secret of a service account is the JSON of its
     * document.
     *
     * @throws IllegalArgumentException if there is no integration with this slug
     */
    public Map<String, String> secretsOf(String slug) {
        return backend.secretsOf(slug);
    }

    /**
     * Returns the only secret that is stored for an integration.
     *
     * @throws IllegalArgumentException if there is no integration with this slug
     * @throws IllegalStateException if no secret is stored, or more than one; see {@link #secretsOf(String)}
     */
    public String secretOf(String slug) {
        return StoredSecrets.only(secretsOf(slug));
    }

    /** Returns the requests so far, with secrets masked; they are still there after {@link #close()}. */
    public Journal journal() {
        return vendor.journal();
    }

    /**
     * Returns the secrets that the requests in the journal held: API keys in headers and, in bodies, keys, credentials
     * and the values of custom headers. They help to check that nothing shows them.
     */
    public Set<String> receivedSecrets() {
        return vendor.receivedSecrets();
    }

    /**
     * Deletes all integrations, discards the faults that have not struck yet, empties the journal, and returns to the
     * error shape that the sandbox started with. The sandbox keeps its port and its API key. Requests that the sandbox is
     * handling at the moment finish first.
     */
    public void reset() {
        vendor.reset();
    }

    /** Stops the server and ends its threads and connections. Does nothing the second time. */
    @Override
    public void close() {
        server.close();
    }

    /** Chooses how a sandbox starts. Not thread-safe. */
    public static final class Builder {

        private @Nullable ApiKey apiKey;
        private ErrorShape errorShape = ErrorShape.SUCCESS_DATA;
        private Paging paging = Paging.UP_TO_100;
        private int staleReads;
        private boolean legacyLists;

        private Builder() {}

        /**
         * The one API key that the sandbox accepts; random unless set. Choose no ordinary word, for it is masked
         * wherever it turns up in the journal and in errors.
         *
         * @throws IllegalArgumentException if the key is empty or holds anything but printable ASCII without spaces
         */
        public Builder apiKey(String apiKey) {
            this.apiKey = ApiKey.of(apiKey);
            return this;
        }

        /**
         * How many integrations a page holds at most, whatever the client asks for; 100 unless set.
         *
         * @throws IllegalArgumentException if the cap is not positive
         */
        public Builder pageSizeCap(int cap) {
            if (cap < 1) {
                throw new IllegalArgumentException("pageSizeCap must be positive: " + cap);
            }
            this.paging = paging.cappedAt(cap);
            return this;
        }

        /** Every page but the last holds as many integrations as the cap allows, whatever the client asks for. */
        public Builder ignoringPageSize() {
            this.paging = paging.ignoringSize();
            return this;
        }

        /** Every page is the first one, as a broken server might have it. */
        public Builder repeatingPages() {
            this.paging = paging.repeating();
            return this;
        }

        /**
         * Lets the first reads of a resource after a write to it show what was there before the write, which is a 404
         * for a new one; no reads unless set. An integration, its models, its workspaces and the listing of
         * integrations are resources of their own; what creates or deletes an integration is a write to all of them.
         *
         * @throws IllegalArgumentException if the number is negative
         */
        public Builder staleReads(int reads) {
            if (reads < 0) {
                throw new IllegalArgumentException("staleReads must not be negative: " + reads);
            }
            this.staleReads = reads;
            return this;
        }

        /** What the bodies of error answers look like; {@link ErrorShape#SUCCESS_DATA} unless set. */
        public Builder errorShape(ErrorShape shape) {
            this.errorShape = Objects.requireNonNull(shape, "shape");
            return this;
        }

        /**
         * Answers the models and the workspaces of an integration as older deployments do: under {@code data}, with
         * whole numbers such as {@code 10.0} and with 0 and 1 for booleans.
         */
        public Builder legacyLists() {
            this.legacyLists = true;
            return this;
        }

        /**
         * Starts a sandbox on a free port.
         *
         * @throws java.io.UncheckedIOException if no port can be opened
         */
        public PortkeySandbox start() {
            return start(Clock.systemUTC());
        }

        PortkeySandbox start(Clock clock) {
            ApiKey key = apiKey == null ? ApiKey.random("pk-sandbox-") : apiKey;
            return new PortkeySandbox(key, errorShape, new Quirks(paging, staleReads, legacyLists), clock);
        }
    }
}

package io.github.llmintegrations.sandbox.arize;

import io.github.llmintegrations.sandbox.Fault;
import io.github.llmintegrations.sandbox.JournalEntry;
import io.github.llmintegrations.sandbox.internal.ApiKey;
import io.github.llmintegrations.sandbox.internal.Masking;
import io.github.llmintegrations.sandbox.internal.SandboxServer;
import io.github.llmintegrations.sandbox.internal.SecretFields;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An in-memory Arize that serves {@code /v2/integrations} and {@code /v2/ai-integrations} over real HTTP on loopback,
 * as strictly as the real one: it authenticates, validates, hides secrets, pages and answers errors as problem
 * documents.
 *
 * <pre>{@code
 * try (ArizeSandbox arize = ArizeSandbox.start()) {
 *     // point the client under test at arize.baseUrl() with arize.apiKey()
 *     arize.inject(Fault.rateLimit(Duration.ofSeconds(1)));
 * }
 * }</pre>
 *
 * <p>It starts empty and forgets everything when it is closed. It knows ids of spaces but not their names: a
 * {@code space_name} matches where the id of a space contains it. Its threads keep a JVM alive until it is closed.
 * Thread-safe.
 */
public final class ArizeSandbox implements AutoCloseable {

    private static final SecretFields SECRET_FIELDS =
            new SecretFields(Set.of("api_key", "client_secret"), Set.of("headers"), Set.of());

    private final ApiKey apiKey;
    private final SandboxServer server;

    ArizeSandbox(ApiKey apiKey, Spelling spelling, Clock clock) {
        this.apiKey = apiKey;
        this.server = SandboxServer.start(
                new ArizeBackend(apiKey, new Vocabulary(spelling), clock), new Masking(apiKey, SECRET_FIELDS));
    }

    /** How enum values such as types and providers are spelled on the wire; the other spelling is refused. */
    public enum Spelling {
        /** {@code llm}, {@code openAI}, {@code bearer_token}, as documented in June 2026; has no evaluators. */
        CAMEL_CASE,
        /** {@code LLM}, {@code OPEN_AI}, {@code BEARER_TOKEN}, as the hosted Arize has it since July 2026. */
        SCREAMING_SNAKE_CASE
    }

    /**
     * Starts a sandbox on a free port, with a random API key and {@link Spelling#CAMEL_CASE}.
     *
     * @throws java.io.UncheckedIOException if no port can be opened
     */
    public static ArizeSandbox start() {
        return builder().start();
    }

    /** A builder with the settings of {@link #start()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Where the sandbox listens, such as {@code http://127.0.0.1:54321}. */
    public String baseUrl() {
        return server.baseUrl();
    }

    /** The one API key that the sandbox accepts. */
    public String apiKey() {
        return apiKey.text();
    }

    /** Lets this fault strike the next requests, after the faults that were injected before it. */
    public void inject(Fault fault) {
        server.inject(fault);
    }

    /** The requests received so far, oldest first, with secrets masked; still there after {@link #close()}. */
    public List<JournalEntry> journal() {
        return server.journal();
    }

    /** Stops the server and ends its threads and connections. Does nothing the second time. */
    @Override
    public void close() {
        server.close();
    }

    /** Chooses how a sandbox starts. Not thread-safe. */
    public static final class Builder {

        private @Nullable ApiKey apiKey;
        private Spelling spelling = Spelling.CAMEL_CASE;

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

        /** How enum values are spelled; {@link Spelling#CAMEL_CASE} unless set. */
        public Builder spelling(Spelling spelling) {
            this.spelling = Objects.requireNonNull(spelling, "spelling");
            return this;
        }

        /**
         * Starts a sandbox on a free port.
         *
         * @throws java.io.UncheckedIOException if no port can be opened
         */
        public ArizeSandbox start() {
            ApiKey key = apiKey == null ? ApiKey.random("ak-sandbox-") : apiKey;
            return new ArizeSandbox(key, spelling, Clock.systemUTC());
        }
    }
}

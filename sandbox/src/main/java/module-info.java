/** In-memory vendor servers over real HTTP on loopback, for tests and examples. */
@SuppressWarnings("requires-automatic") // Okio has no descriptor
module io.github.llmintegrations.sandbox {
    requires static transitive org.jspecify;
    requires static org.junit.jupiter.api; // for the extension
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires java.logging;
    requires mockwebserver3;
    requires okhttp3;
    requires okio;

    exports io.github.llmintegrations.sandbox;
    exports io.github.llmintegrations.sandbox.arize;
    exports io.github.llmintegrations.sandbox.junit;
    exports io.github.llmintegrations.sandbox.portkey;
}

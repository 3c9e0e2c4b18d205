/** The core of the clients of Arize and Portkey: settings, retries, errors and documents as JSON. */
@SuppressWarnings({"module", "requires-automatic"
}) // the clients are built later; Okio and Immutables have no descriptors
module io.github.llmintegrations.core {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive okhttp3;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires okio;
    requires org.slf4j;
    requires static java.compiler;
    requires static org.immutables.encode;
    requires static org.immutables.value.annotations;

    exports io.github.llmintegrations.core;
    exports io.github.llmintegrations.core.json;
    exports io.github.llmintegrations.core.internal.http to
            io.github.llmintegrations.arize,
            io.github.llmintegrations.portkey;
    exports io.github.llmintegrations.core.internal.json to
            io.github.llmintegrations.arize,
            io.github.llmintegrations.portkey;
}

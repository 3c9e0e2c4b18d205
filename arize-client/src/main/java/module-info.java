/** The client of Arize's integration APIs. */
@SuppressWarnings("requires-automatic") // Immutables has no descriptor
module io.github.llmintegrations.arize {
    requires transitive io.github.llmintegrations.core;
    requires com.fasterxml.jackson.core;
    requires static java.compiler;
    requires static org.immutables.encode;
    requires static org.immutables.value.annotations;

    exports io.github.llmintegrations.arize;
    exports io.github.llmintegrations.arize.aiintegrations;
    exports io.github.llmintegrations.arize.integrations;
    exports io.github.llmintegrations.arize.organizations;
    exports io.github.llmintegrations.arize.schema;
    exports io.github.llmintegrations.arize.spaces;
}

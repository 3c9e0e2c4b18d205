/** The client of Portkey's integration API. */
@SuppressWarnings("requires-automatic") // Immutables has no descriptor
module io.github.llmintegrations.portkey {
    requires transitive io.github.llmintegrations.core;
    requires com.fasterxml.jackson.core;
    requires static java.compiler;
    requires static org.immutables.encode;
    requires static org.immutables.value.annotations;

    exports io.github.llmintegrations.portkey;
    exports io.github.llmintegrations.portkey.integrations;
    exports io.github.llmintegrations.portkey.mcpintegrations;
    exports io.github.llmintegrations.portkey.mcpservers;
    exports io.github.llmintegrations.portkey.models;
    exports io.github.llmintegrations.portkey.providers;
    exports io.github.llmintegrations.portkey.schema;
    exports io.github.llmintegrations.portkey.secretreferences;
    exports io.github.llmintegrations.portkey.workspaces;
}

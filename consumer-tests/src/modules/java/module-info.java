/** An application on the module path. */
module consumer {
    requires io.github.llmintegrations.arize;
    requires io.github.llmintegrations.portkey;
    requires io.github.llmintegrations.sandbox;
    requires jdk.httpserver; // for its tests

    exports consumer;
}

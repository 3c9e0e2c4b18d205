package io.github.llmintegrations.systemtests.canary;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.portkey.PortkeyClient;

/** A client of each vendor, set up alike. */
record Clients(ArizeClient arize, PortkeyClient portkey) implements AutoCloseable {

    Clients with(CallOptions options) {
        return new Clients(arize.with(options), portkey.with(options));
    }

    @Override
    public void close() {
        arize.close();
        portkey.close();
    }
}

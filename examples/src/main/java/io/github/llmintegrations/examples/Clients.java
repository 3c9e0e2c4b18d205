package io.github.llmintegrations.examples;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.portkey.PortkeyClient;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The clients of both vendors, each made when an example first asks for it: who has one key needs no other. */
final class Clients implements AutoCloseable {
    private final Supplier<ArizeClient> makeArize;
    private final Supplier<PortkeyClient> makePortkey;
    private @Nullable ArizeClient arize;
    private @Nullable PortkeyClient portkey;

    Clients(Supplier<ArizeClient> makeArize, Supplier<PortkeyClient> makePortkey) {
        this.makeArize = makeArize;
        this.makePortkey = makePortkey;
    }

    ArizeClient arize() {
        if (arize == null) {
            arize = makeArize.get();
        }
        return arize;
    }

    PortkeyClient portkey() {
        if (portkey == null) {
            portkey = makePortkey.get();
        }
        return portkey;
    }

    @Override
    public void close() {
        if (arize != null) {
            arize.close();
        }
        if (portkey != null) {
            portkey.close();
        }
    }
}

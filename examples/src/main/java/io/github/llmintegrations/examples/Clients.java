package io.github.llmintegrations.examples;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.portkey.PortkeyClient;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The clients of both vendors, each built when an example first needs it. */
final class Clients implements AutoCloseable {
    private final Supplier<ArizeClient> arizeSource;
    private final Supplier<PortkeyClient> portkeySource;
    private @Nullable ArizeClient arize;
    private @Nullable PortkeyClient portkey;

    Clients(Supplier<ArizeClient> arizeSource, Supplier<PortkeyClient> portkeySource) {
        this.arizeSource = arizeSource;
        this.portkeySource = portkeySource;
    }

    ArizeClient arize() {
        if (arize == null) {
            arize = arizeSource.get();
        }
        return arize;
    }

    PortkeyClient portkey() {
        if (portkey == null) {
            portkey = portkeySource.get();
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

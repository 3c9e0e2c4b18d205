package io.github.llmintegrations.sandbox.internal.standalone;

import io.github.llmintegrations.sandbox.PortkeyErrorShape;
import io.github.llmintegrations.sandbox.internal.ApiKey;
import io.github.llmintegrations.sandbox.internal.LoopbackServer;
import io.github.llmintegrations.sandbox.internal.Masking;
import io.github.llmintegrations.sandbox.internal.RequestHandler;
import io.github.llmintegrations.sandbox.internal.Responder;
import io.github.llmintegrations.sandbox.internal.SecretFields;
import io.github.llmintegrations.sandbox.internal.SimulatedVendor;
import io.github.llmintegrations.sandbox.internal.arize.ArizeBackend;
import io.github.llmintegrations.sandbox.internal.portkey.Account;
import io.github.llmintegrations.sandbox.internal.portkey.Paging;
import io.github.llmintegrations.sandbox.internal.portkey.PortkeyBackend;
import io.github.llmintegrations.sandbox.internal.portkey.Quirks;
import java.time.Clock;
import java.util.Map;

/**
 * Both vendors and their control on one port, told apart by the first segment of the path. The API keys are well known, so
 * that configurations of clients can hold them.
 */
final class StandaloneServer implements AutoCloseable {

    static final String ARIZE_KEY = "arize-sandbox-key";
    static final String PORTKEY_KEY = "portkey-sandbox-key";

    private static final String ARIZE_PATH = "/v2";

    private final LoopbackServer server;

    private StandaloneServer(LoopbackServer server) {
        this.server = server;
    }

    /**
     * Starts the server.
     *
     * @throws java.io.UncheckedIOException if the port cannot be opened
     */
    static StandaloneServer start(Options options) {
        ApiKey arizeKey = ApiKey.of(ARIZE_KEY);
        SimulatedVendor arize = new SimulatedVendor(
                new ArizeBackend(arizeKey, options.spellings(), Clock.systemUTC()),
                new Masking(arizeKey, ArizeBackend.SECRET_FIELDS));
        ApiKey portkeyKey = ApiKey.of(PORTKEY_KEY);
        SimulatedVendor portkey = new SimulatedVendor(
                new PortkeyBackend(
                        portkeyKey,
                        PortkeyErrorShape.SUCCESS_DATA,
                        new Quirks(Paging.UP_TO_100, 0, false),
                        Account.empty(),
                        Clock.systemUTC()),
                new Masking(portkeyKey, PortkeyBackend.SECRET_FIELDS));
        Responder control = new Responder(
                new ControlBackend(Map.of("arize", arize, "portkey", portkey)),
                new Masking(arizeKey, SecretFields.none()));
        return new StandaloneServer(LoopbackServer.start(options.port(), byPath(arize, portkey, control)));
    }

    private static RequestHandler byPath(RequestHandler arize, RequestHandler portkey, RequestHandler control) {
        return request -> {
            String path = request.path() + "/";
            if (path.startsWith(ARIZE_PATH + "/")) {
                return arize.handle(request);
            }
            return path.startsWith(PortkeyBackend.BASE_PATH + "/") ? portkey.handle(request) : control.handle(request);
        };
    }

    String baseUrl() {
        return server.baseUrl();
    }

    /** Returns how to point a client at the server, and how to set faults. */
    String instructions() {
        return """
                Arize
                  export ARIZE_BASE_URL=%1$s
                  export ARIZE_API_KEY=%2$s
                  curl -H 'Authorization: Bearer %2$s' %1$s/v2/ai-integrations

                Portkey
                  export PORTKEY_BASE_URL=%1$s%4$s
                  export PORTKEY_API_KEY=%3$s
                  curl -H 'x-portkey-api-key: %3$s' %1$s%4$s/integrations

                Faults, journal, reset (the same for portkey)
                  curl -d '{"kind":"status","status":503,"times":2}' -H 'Content-Type: application/json' \
                %1$s/sandbox/arize/faults
                  curl %1$s/sandbox/arize/journal
                  curl -X POST %1$s/sandbox/arize/reset

                Listening until the process ends (Ctrl+C).
                """.formatted(baseUrl(), ARIZE_KEY, PORTKEY_KEY, PortkeyBackend.BASE_PATH);
    }

    @Override
    public void close() {
        server.close();
    }
}

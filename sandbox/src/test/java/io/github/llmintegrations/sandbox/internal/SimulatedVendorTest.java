package io.github.llmintegrations.sandbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.Fault;
import io.github.llmintegrations.sandbox.JournalEntry;
import io.github.llmintegrations.sandbox.Reply;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SimulatedVendorTest {

    private static final String KEY = "key-1234567890";

    @Test
    void answersWithAnErrorWhenTheBackendHasABug() {
        assertFailure(() -> {
            throw new IllegalStateException(KEY);
        });
        assertFailure(() -> {
            throw new StackOverflowError();
        });
    }

    @Test
    void givesFaultsTheFormOfTheVendor() {
        SimulatedVendor vendor = vendor(() -> Response.empty(204));
        try (LoopbackServer server = LoopbackServer.start(vendor)) {
            vendor.inject(Fault.status(418));
            Reply reply = new Caller(server.baseUrl(), KEY).get("/path/" + KEY + "?q");

            assertThat(reply.status()).isEqualTo(418);
            assertThat(reply.json().path("path").asText()).isEqualTo("/path/***");
        }
    }

    private static void assertFailure(Supplier<Response> bug) {
        SimulatedVendor vendor = vendor(bug);
        try (LoopbackServer server = LoopbackServer.start(vendor)) {
            Caller caller = new Caller(server.baseUrl(), KEY);
            Reply reply = caller.get("/");

            assertThat(reply.status()).isEqualTo(500);
            assertThat(reply.text()).doesNotContain(KEY);
            assertThat(caller.get("/").status()).isEqualTo(500);
            assertThat(vendor.journal()).extracting(JournalEntry::status).containsExactly(500, 500);
        }
    }

    private static SimulatedVendor vendor(Supplier<Response> handler) {
        return new SimulatedVendor(new StubBackend(handler), new Masking(ApiKey.of(KEY), SecretFields.none()));
    }

    private record StubBackend(Supplier<Response> handler) implements Backend {

        @Override
        public void authenticate(WireRequest request) {}

        @Override
        public Response handle(WireRequest request) {
            return handler.get();
        }

        @Override
        public Response error(int status, String path, String detail) {
            return Response.json(
                    status,
                    JsonNodeFactory.instance.objectNode().put("path", path).put("detail", detail));
        }

        @Override
        public void reset() {}
    }
}

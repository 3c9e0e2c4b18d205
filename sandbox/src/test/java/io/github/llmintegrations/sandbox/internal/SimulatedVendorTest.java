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
        SimulatedVendor vendor = vendor(() -> Answer.empty(204));
        try (LoopbackServer server = LoopbackServer.start(vendor)) {
            vendor.inject(Fault.status(418));
            Reply reply = new Caller(server.baseUrl(), KEY).get("/path/" + KEY + "?q");

            assertThat(reply.status()).isEqualTo(418);
            assertThat(reply.json().path("path").asText()).isEqualTo("/path/***");
        }
    }

    private static void assertFailure(Supplier<Answer> bug) {
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

    private static SimulatedVendor vendor(Supplier<Answer> behaviour) {
        return new SimulatedVendor(new StubBackend(behaviour), new Masking(ApiKey.of(KEY), SecretFields.none()));
    }

    private record StubBackend(Supplier<Answer> behaviour) implements Backend {

        @Override
        public void authenticate(WireRequest request) {}

        @Override
        public Answer handle(WireRequest request) {
            return behaviour.get();
        }

        @Override
        public Answer error(int status, String path, String detail) {
            return Answer.json(
                    status,
                    JsonNodeFactory.instance.objectNode().put("path", path).put("detail", detail));
        }

        @Override
        public void reset() {}
    }
}

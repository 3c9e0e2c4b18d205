package io.github.llmintegrations.sandbox.portkey;

import static io.github.llmintegrations.sandbox.portkey.Organisation.INTEGRATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.Reply;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticationTest {

    @AutoClose
    private final Organisation organisation = new Organisation();

    @ParameterizedTest
    @ValueSource(strings = {"wrong", "", "pk-test-123456789", "pk-test-12345678901", "Bearer pk-test-1234567890"})
    void refusesAnyOtherKey(String apiKey) {
        assertUnauthorized(organisation.caller(apiKey).get(INTEGRATIONS));
    }

    @Test
    void wantsTheKeyInItsOwnHeader() {
        Reply reply = organisation.caller.send(
                organisation.caller.request(INTEGRATIONS).setHeader("x-portkey-api-key", " "));

        assertUnauthorized(reply);
        assertUnauthorized(new Caller(organisation.portkey.baseUrl(), organisation.portkey.apiKey()).get(INTEGRATIONS));
    }

    @Test
    void comesBeforeEverythingElse() {
        assertUnauthorized(organisation.caller("wrong").get("/nowhere"));
        assertUnauthorized(organisation.caller("wrong").post(INTEGRATIONS, "not json"));
    }

    private static void assertUnauthorized(Reply reply) {
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
        assertThat(reply.json().path("success").asBoolean(true)).isFalse();
        assertThat(reply.errorCode()).isEqualTo("AB05");
    }
}

package io.github.llmintegrations.sandbox.arize;

import static io.github.llmintegrations.sandbox.arize.Account.AI_INTEGRATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.Reply;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticationTest {

    @AutoClose
    private final Account account = Account.camelCase();

    @Test
    void refusesARequestWithoutAKey() {
        HttpRequest.Builder request = account.caller.request(AI_INTEGRATIONS);
        request.setHeader("Authorization", "");

        assertUnauthorized(account.caller.send(request));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer wrong",
                "Bearer",
                "Bearer ",
                "Bearer ak-test-123456789",
                "Bearer ak-test-12345678901",
                "Basic ak-test-1234567890",
                "ak-test-1234567890",
                "Bearerak-test-1234567890"
            })
    void refusesAnyOtherKeyOrScheme(String authorization) {
        HttpRequest.Builder request = account.caller.request(AI_INTEGRATIONS);
        request.setHeader("Authorization", authorization);

        assertUnauthorized(account.caller.send(request));
    }

    @Test
    void refusesTwoKeysAtOnce() {
        HttpRequest.Builder request = account.caller.request(AI_INTEGRATIONS);
        request.header("Authorization", "Bearer other");

        assertUnauthorized(account.caller.send(request));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "bearer", "BEARER"})
    void takesTheSchemeInAnyLetterCase(String scheme) {
        HttpRequest.Builder request = account.caller.request(AI_INTEGRATIONS);
        request.setHeader("Authorization", scheme + " " + account.arize.apiKey());

        assertThat(account.caller.send(request).status()).isEqualTo(200);
    }

    @Test
    void comesBeforeEverythingElse() {
        Caller stranger = new Caller(account.arize.baseUrl(), "wrong");

        assertUnauthorized(stranger.get("/nowhere"));
        assertUnauthorized(stranger.post(AI_INTEGRATIONS, "not json"));
    }

    @Test
    void knowsOnlyTheKeyOfItsOwnSandbox() {
        try (ArizeSandbox other = ArizeSandbox.start()) {
            assertThat(other.apiKey()).isNotEqualTo(account.arize.apiKey());
            assertUnauthorized(new Caller(other.baseUrl(), account.arize.apiKey()).get(AI_INTEGRATIONS));
            assertThat(new Caller(other.baseUrl(), other.apiKey())
                            .get(AI_INTEGRATIONS)
                            .status())
                    .isEqualTo(200);
        }
    }

    private static void assertUnauthorized(Reply reply) {
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(reply.json().path("status").asInt()).isEqualTo(401);
    }
}

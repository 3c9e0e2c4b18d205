package io.github.llmintegrations.portkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.llmintegrations.core.RateLimitException;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that environment variables set up. */
class EnvironmentTest {
    private static final String API_KEY = "PORTKEY_API_KEY";
    private static final String BASE_URL = "PORTKEY_BASE_URL";
    private static final String MAX_RETRIES = "PORTKEY_MAX_RETRIES";

    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    @Test
    void haveTheKeyAndTheAddress() {
        portkey.answers(200, "{\"slug\":\"s\"}");

        try (PortkeyClient client =
                PortkeyClient.fromEnv(Map.of(API_KEY, " test-key\n", BASE_URL, portkey.url("/gw/v1/ ")))) {
            client.integrations().get("s");
        }

        portkey.assertReceived("GET", "/gw/v1/integrations/s");
    }

    @Test
    void tryAgainAsOftenAsTheyAreTold() {
        for (int i = 0; i < 2; i++) {
            portkey.answers(429, "{}");
        }

        try (PortkeyClient client = PortkeyClient.fromEnv(
                Map.of(API_KEY, FakePortkey.KEY, BASE_URL, portkey.url("/v1"), MAX_RETRIES, " 0 "))) {
            assertThatExceptionOfType(RateLimitException.class)
                    .isThrownBy(() -> client.integrations().get("s"));
        }

        assertThat(portkey.requestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "10", "007"})
    void takeANumberOfRetries(String retries) {
        try (PortkeyClient client = PortkeyClient.fromEnv(Map.of(API_KEY, "k", MAX_RETRIES, retries))) {
            assertThat(client).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "-1", "+1", "1.0", "two", "0x1", "99999999999", "١"})
    void refuseWhatIsNoNumberOfRetries(String retries) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PortkeyClient.fromEnv(Map.of(API_KEY, "k", MAX_RETRIES, retries)))
                .withMessage("PORTKEY_MAX_RETRIES must be 0 to 10");
    }

    @Test
    void areAsByDefaultWhereVariablesAreBlank() {
        try (PortkeyClient client = PortkeyClient.fromEnv(Map.of(API_KEY, "k", BASE_URL, " ", MAX_RETRIES, ""))) {
            assertThat(client).hasToString("PortkeyClient{Portkey at https://api.portkey.ai/v1}");
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\t\n"})
    void needAKey(String key) {
        Map<String, String> environment =
                key == null ? Map.of(BASE_URL, portkey.url("/v1")) : Map.of(API_KEY, key, BASE_URL, portkey.url("/v1"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PortkeyClient.fromEnv(environment))
                .withMessage("PORTKEY_API_KEY is not set");
    }

    @Test
    void refuseABadKeyOrAddressWithoutShowingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PortkeyClient.fromEnv(Map.of(API_KEY, "canäry")))
                .withMessage("PortkeyClient: PORTKEY_API_KEY: apiKey must be printable ASCII");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PortkeyClient.fromEnv(Map.of(API_KEY, "k", BASE_URL, "https://u:canary@h")))
                .withMessage("PortkeyClient: PORTKEY_BASE_URL: baseUrl must not contain user info");
    }
}

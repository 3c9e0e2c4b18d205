package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransportBuilderTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    @ParameterizedTest
    @MethodSource("io.github.llmintegrations.core.RetryPolicyTest#wrongDurations")
    void rejectsConnectTimeoutsOutOfRange(Duration wrong) {
        assertThatThrownBy(() -> TestBuilder.hosted().connectTimeout(wrong).open())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TestClient: connectTimeout must be more than 0 and at most 24 hours");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "app\r\nX-Evil: 1", "app\n", "äpp/1", "app\u0000"})
    void rejectsInvalidUserAgentSuffixes(String suffix) {
        assertThatThrownBy(() -> TestBuilder.hosted().userAgentSuffix(suffix).open())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TestClient: userAgentSuffix must be printable ASCII and not blank");
    }

    @Test
    void rejectsHeadersThatTheClientSets() {
        assertThatThrownBy(() ->
                        TestBuilder.hosted().header("authorization", "canary").open())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TestClient: the header authorization is set by the client");
    }

    @Test
    void namesAllFaultsAtOnce() {
        assertThatThrownBy(() -> TestBuilder.blank()
                        .baseUrl("ftp://canary")
                        .attemptTimeout(Duration.ZERO)
                        .maxRetries(11)
                        .connectTimeout(Duration.ofDays(2))
                        .userAgentSuffix("")
                        .open())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TestClient: apiKey must be set; baseUrl must start with https://;"
                        + " attemptTimeout must be more than 0 and at most 24 hours; maxRetries must be 0 to 10;"
                        + " connectTimeout must be more than 0 and at most 24 hours;"
                        + " userAgentSuffix must be printable ASCII and not blank");
    }

    @Test
    void buildsAnyNumberOfClients() throws InterruptedException {
        server.enqueue(Responses.ok());
        server.enqueue(Responses.ok());
        TestBuilder builder = TestBuilder.to(server).header("X-Tenant", "one");

        builder.open().execute(TestOperations.get());
        builder.apiKey("another-key").header("X-Tenant", "two").open().execute(TestOperations.get());

        assertThat(server.takeRequest().getHeaders().get("X-Tenant")).isEqualTo("one");
        Headers second = server.takeRequest().getHeaders();
        assertThat(second.values("X-Tenant")).containsExactly("two");
        assertThat(second.values("Authorization")).containsExactly("Bearer another-key");
    }

    @Test
    void showsNoSecret() {
        assertThat(TestBuilder.hosted()
                        .apiKey("canary")
                        .baseUrl("https://canary:pw@host")
                        .header("X-Tenant", "canary"))
                .asString()
                .doesNotContain("canary");
    }
}

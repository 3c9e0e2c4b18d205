package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.llmintegrations.core.Secret;
import java.util.Optional;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    @ParameterizedTest
    @ValueSource(strings = {"sk-canary", " sk-canary ", "sk-canary\n", "\t\r\nsk-canary\r\n", "\u2003sk-canary"})
    void isSentWithoutTheWhiteSpaceAroundIt(String key) throws InterruptedException {
        server.enqueue(Responses.ok());

        TestBuilder.to(server).apiKey(key).open().execute(TestOperations.get());

        assertThat(server.takeRequest().getHeaders().values("Authorization")).containsExactly("Bearer sk-canary");
    }

    @Test
    void mayContainAnyPrintableAscii() throws InterruptedException {
        server.enqueue(Responses.ok());

        TestBuilder.to(server).apiKey("!sk canary~").open().execute(TestOperations.get());

        assertThat(server.takeRequest().getHeaders().values("Authorization")).containsExactly("Bearer !sk canary~");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u2003"})
    void mustNotBeBlank(String key) {
        assertThatThrownBy(() -> TestBuilder.hosted().apiKey(key).open())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TestClient: apiKey must not be blank");
    }

    @Test
    void mustBeSet() {
        assertThatThrownBy(() -> TestBuilder.blank().open())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TestClient: apiKey must be set");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sk-\ncanary",
                "sk-\rcanary",
                "sk-\tcanary",
                "sk-\u0000canary",
                "sk-canary\u0000",
                "\uFEFFsk-canary",
                "sk-canary\u007F",
                "“sk-canary”",
                "sk-canarý",
                "sk-canary\u200B"
            })
    void isRejectedWithoutShowingItIfInvalidInAHeader(String key) {
        assertThatThrownBy(() -> TestBuilder.hosted().apiKey(key).open())
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessage("TestClient: apiKey must be printable ASCII");
    }

    @Test
    void isNeverShown() {
        HttpTransport transport = TestBuilder.hosted().apiKey("sk-canary").open();

        assertThat(transport).hasToString("Testo at https://api.testo.invalid/");
        assertThat(TestBuilder.hosted().apiKey("sk-canary")).asString().doesNotContain("canary");
        assertThat(ApiKey.of(Optional.of(Secret.of("sk-canary")))).asString().doesNotContain("canary");
    }
}

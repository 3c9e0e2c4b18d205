package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.testo.invalid",
                "https://api.testo.invalid:8443/gw",
                "https://api.testo.invalid/!~",
                " https://api.testo.invalid\n",
                "http://localhost:8080",
                "http://LOCALHOST",
                "http://127.0.0.1",
                "http://[::1]:9000"
            })
    void isAnAbsoluteHttpsOrLoopbackUrl(String url) {
        assertThat(BaseUrl.parse(url, false).encodedPath()).startsWith("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.testo.invalid",
                "http://localhost.canary.test",
                "http://127.0.0.1.nip.io",
                "http://127.0.0.2",
                "http://0.0.0.0",
                "http://[::]",
                "http://10.0.0.1"
            })
    void plainHttpIsRejectedUnlessAllowed(String url) {
        assertThatThrownBy(() -> BaseUrl.parse(url, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("baseUrl must start with https://, since http:// would expose the API key")
                .hasMessageNotContaining("canary");
        assertThat(BaseUrl.parse(url, true).isHttps()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://canary:secret@api.testo.invalid",
                "https://canary@api.testo.invalid",
                "https://:canary@api.testo.invalid",
                "https://api.testo.invalid?key=canary",
                "https://api.testo.invalid?",
                "https://api.testo.invalid/#canary",
                "https://api.testo.invalid#",
                "api.testo.invalid",
                "//api.testo.invalid",
                "https:api.testo.invalid",
                "https:/api.testo.invalid",
                "http:/api.testo.invalid",
                "ftp://api.testo.invalid",
                "file:///etc/passwd",
                "https://",
                "https://api .testo.invalid",
                "https://api.testo.invalid/a b",
                "https://api.testo.invalid/a\u007Fb",
                "https://api\t.testo.invalid",
                "https://\u0430pi.testo.invalid",
                "https://api.testo.invalid\\@canary.test",
                "https://api.testo.invalid:canary",
                "https://api.testo.invalid:99999",
                "",
                " "
            })
    void anInvalidUrlIsRejectedWithoutShowingIt(String url) {
        assertThatThrownBy(
                        () -> TestBuilder.hosted().baseUrl(url).allowPlainHttp().open())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("TestClient: baseUrl ")
                .hasMessageNotContainingAny("canary", "secret");
    }

    @ParameterizedTest
    @CsvSource({
        "'', /v2/things",
        "/, /v2/things",
        "///, /v2/things",
        "/v1, /v1/v2/things",
        "/v1/, /v1/v2/things",
        "/gw/v1/, /gw/v1/v2/things",
        "/gw/v1//, /gw/v1/v2/things",
        "/a%2Fb, /a%2Fb/v2/things"
    })
    void isJoinedWithExactlyOneSlash(String prefix, String target) throws InterruptedException {
        server.enqueue(Responses.ok());
        String base = "http://localhost:" + server.getPort() + prefix;

        TestBuilder.hosted().baseUrl(base).open().execute(TestOperations.create());

        assertThat(server.takeRequest().getTarget()).isEqualTo(target);
    }

    @Test
    void isTheVendorsByDefault() {
        assertThat(TestBuilder.hosted().open()).hasToString("Testo at https://api.testo.invalid/");
    }
}

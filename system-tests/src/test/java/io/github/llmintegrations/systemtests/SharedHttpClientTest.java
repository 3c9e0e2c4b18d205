package io.github.llmintegrations.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.portkey.PortkeyClient;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** Both clients on one HTTP client of the caller's, which keeps cookies whatever server they are from. */
class SharedHttpClientTest {
    @StartStop
    private final MockWebServer arizeServer = new MockWebServer();

    @StartStop
    private final MockWebServer portkeyServer = new MockWebServer();

    @Test
    void carriesNeitherKeyNorCookieToTheOther() throws InterruptedException {
        OkHttpClient shared = new OkHttpClient.Builder().cookieJar(new Jar()).build();
        try (ArizeClient arize = ArizeClient.builder()
                        .apiKey("arize-canary")
                        .baseUrl(arizeServer.url("/").toString())
                        .httpClient(shared)
                        .build();
                PortkeyClient portkey = PortkeyClient.builder()
                        .apiKey("portkey-canary")
                        .baseUrl(portkeyServer.url("/v1").toString())
                        .httpClient(shared)
                        .build()) {
            for (int i = 0; i < 2; i++) {
                arizeServer.enqueue(settingACookie("arize-cookie"));
                portkeyServer.enqueue(settingACookie("portkey-cookie"));
                arize.integrations().get("1");
                portkey.integrations().get("prod");

                RecordedRequest toArize = arizeServer.takeRequest();
                RecordedRequest toPortkey = portkeyServer.takeRequest();
                assertThat(toArize.getHeaders().values("Authorization")).containsExactly("Bearer arize-canary");
                assertThat(toPortkey.getHeaders().values("x-portkey-api-key")).containsExactly("portkey-canary");
                assertThat(text(toArize)).doesNotContain("portkey-canary", "cookie");
                assertThat(text(toPortkey)).doesNotContain("arize-canary", "cookie");
            }
        }
        assertThat(shared.dispatcher().executorService().isShutdown()).isFalse();
    }

    private static MockResponse settingACookie(String cookie) {
        return new MockResponse.Builder()
                .addHeader("Set-Cookie", cookie + "=1")
                .body("{\"id\":\"1\",\"type\":\"llm\",\"name\":\"n\",\"slug\":\"prod\"}")
                .build();
    }

    private static String text(RecordedRequest request) {
        StringBuilder text = new StringBuilder(request.getRequestLine());
        request.getHeaders()
                .forEach(header ->
                        text.append('\n').append(header.getFirst()).append(": ").append(header.getSecond()));
        return text.toString();
    }

    /** Gives every server every cookie. */
    private static final class Jar implements CookieJar {
        private final ConcurrentMap<String, Cookie> cookies = new ConcurrentHashMap<>();

        @Override
        public List<Cookie> loadForRequest(HttpUrl url) {
            return List.copyOf(cookies.values());
        }

        @Override
        public void saveFromResponse(HttpUrl url, List<Cookie> received) {
            received.forEach(each -> cookies.put(each.name(), each));
        }
    }
}

package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.core.internal.http.UnclosedProgram.LastCall;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Environment variables for proxies, which the client ignores. Java has system properties for them. */
@Tag("own-jvm")
@Timeout(90) // JVMs start slowly if many start concurrently
class ProxyEnvironmentTest {
    private static final List<String> NAMES = List.of("http_proxy", "https_proxy", "all_proxy");

    @StartStop
    private final MockWebServer proxy = new MockWebServer();

    @StartStop
    private final MockWebServer server = new MockWebServer();

    @Test
    void isNotRead() throws InterruptedException {
        server.setDispatcher(Responses.always(Responses.ok()));
        String url = proxy.url("/").toString();
        Map<String, String> environment = NAMES.stream().collect(Collectors.toMap(Function.identity(), name -> url));
        environment.putAll(
                NAMES.stream().collect(Collectors.toMap(name -> name.toUpperCase(Locale.ROOT), name -> url)));

        try (ChildJvm program = ChildJvm.start(
                environment, UnclosedProgram.class, server.url("/").toString(), LastCall.BLOCKING.name())) {
            program.awaitLine("done");

            assertThat(program.exitCode()).isZero();
        }
        assertThat(server.getRequestCount()).isEqualTo(2);
        assertThat(proxy.getRequestCount()).isZero();
    }
}

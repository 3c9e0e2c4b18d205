package io.github.llmintegrations.arize;

import static io.github.llmintegrations.arize.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArizeEnvironmentTest {
    private static final String HOSTED = "https://api.arize.com/, AUTO";

    @AutoClose
    private final FakeArize arize = new FakeArize();

    /** A key and these variables, each name followed by its value. */
    private static Map<String, String> environment(String... variables) {
        Map<String, String> environment = new HashMap<>(Map.of("ARIZE_API_KEY", "canary-key"));
        for (int i = 0; i < variables.length; i += 2) {
            environment.put(variables[i], variables[i + 1]);
        }
        return environment;
    }

    static Stream<Arguments> settings() {
        return Stream.of(
                setsUp(HOSTED),
                setsUp(HOSTED, "ARIZE_UNHEARD_OF", "x", "arize_region", "eu-west-1a"),
                setsUp("https://api.eu-west-1a.arize.com/, AUTO", "ARIZE_REGION", "eu-west-1a"),
                setsUp("https://api.us-east-1b.arize.com/, AUTO", "ARIZE_REGION", " us-east-1b\n"),
                setsUp("https://api.ap-north-9z.arize.com/, AUTO", "ARIZE_REGION", "ap-north-9z"),
                setsUp("https://arize.example.com/, AUTO", "ARIZE_API_HOST", "arize.example.com"),
                setsUp(
                        "https://arize.example.com:8443/, AUTO",
                        "ARIZE_API_HOST",
                        "arize.example.com:8443",
                        "ARIZE_API_SCHEME",
                        "https"),
                setsUp("http://localhost:8080/, AUTO", "ARIZE_API_HOST", "localhost:8080", "ARIZE_API_SCHEME", "http"),
                setsUp("https://api.arize.com/, AUTO", "ARIZE_API_SCHEME", "https"),
                setsUp(
                        "https://api.eu-west-1a.arize.com/, AUTO",
                        "ARIZE_API_SCHEME",
                        "https",
                        "ARIZE_REGION",
                        "eu-west-1a"),
                setsUp("https://gw.example.com/arize, AUTO", "ARIZE_BASE_URL", "https://gw.example.com/arize/"),
                setsUp("https://api.arize.com/, CAMEL_CASE", "ARIZE_ENUM_SPELLING", "CAMEL_CASE"),
                setsUp("https://api.arize.com/, SCREAMING_SNAKE_CASE", "ARIZE_ENUM_SPELLING", " SCREAMING_SNAKE_CASE "),
                setsUp(
                        HOSTED,
                        "ARIZE_REGION",
                        "",
                        "ARIZE_API_HOST",
                        " ",
                        "ARIZE_API_SCHEME",
                        "\t",
                        "ARIZE_BASE_URL",
                        "",
                        "ARIZE_ENUM_SPELLING",
                        "\n"),
                setsUp(
                        "https://gw.example.com/, AUTO",
                        "ARIZE_BASE_URL",
                        "https://gw.example.com",
                        "ARIZE_REGION",
                        " ",
                        "ARIZE_API_HOST",
                        "",
                        "ARIZE_API_SCHEME",
                        ""));
    }

    private static Arguments setsUp(String client, String... variables) {
        return Arguments.argumentSet("variables " + String.join(" ", variables), environment(variables), client);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void setsUpAClient(Map<String, String> environment, String expected) {
        try (ArizeClient client = ArizeClient.fromEnv(environment)) {
            assertThat(client).hasToString("ArizeClient{Arize at " + expected + "}");
        }
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                contradict("ARIZE_BASE_URL", "https://a.example", "ARIZE_REGION", "eu-west-1a"),
                contradict("ARIZE_BASE_URL", "https://a.example", "ARIZE_API_HOST", "a.example"),
                contradict("ARIZE_BASE_URL", "https://a.example", "ARIZE_API_SCHEME", "https"),
                contradict("ARIZE_REGION", "eu-west-1a", "ARIZE_API_HOST", "a.example"));
    }

    private static Arguments contradict(String one, String value, String other, String otherValue) {
        return refused(
                one + " and " + other + " exclude each other: set one of them",
                () -> ArizeClient.fromEnv(environment(one, value, other, otherValue)));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void namesVariablesThatExcludeEachOther(Refused refused) {
        refused.assertRefused();
    }

    static Stream<Arguments> wrongValues() {
        String notAHost = "ARIZE_API_HOST must be a host name or an address, optionally with a port";
        return Stream.of(
                wrong(
                        "ARIZE_REGION: a region must be one label of a host name, such as eu-west-1a",
                        "ARIZE_REGION",
                        "canary.1"),
                wrong("ARIZE_API_SCHEME must be https or http", "ARIZE_API_HOST", "h", "ARIZE_API_SCHEME", "canary"),
                wrong("ARIZE_API_SCHEME must be https or http", "ARIZE_API_HOST", "h", "ARIZE_API_SCHEME", "HTTPS"),
                wrong("ARIZE_API_SCHEME is http, which needs ARIZE_API_HOST", "ARIZE_API_SCHEME", "http"),
                wrong(
                        "ARIZE_API_SCHEME is http, which needs ARIZE_API_HOST",
                        "ARIZE_API_SCHEME",
                        "http",
                        "ARIZE_REGION",
                        "eu-west-1a"),
                wrong(notAHost, "ARIZE_API_HOST", "https://canary.example"),
                wrong(notAHost, "ARIZE_API_HOST", "canary.example/path"),
                wrong(notAHost, "ARIZE_API_HOST", "localhost/canary", "ARIZE_API_SCHEME", "http"),
                wrong(notAHost, "ARIZE_API_HOST", "u:canary@localhost", "ARIZE_API_SCHEME", "http"),
                wrong(
                        "ARIZE_ENUM_SPELLING must be one of [AUTO, CAMEL_CASE, SCREAMING_SNAKE_CASE]",
                        "ARIZE_ENUM_SPELLING",
                        "camel_case"));
    }

    private static Arguments wrong(String message, String... variables) {
        return refused(message, () -> ArizeClient.fromEnv(environment(variables)));
    }

    @ParameterizedTest
    @MethodSource("wrongValues")
    void namesTheVariableOfAWrongValueAndNotTheValue(Refused refused) {
        refused.assertRefused();
    }

    @Test
    void keepsTheKeyOffPlainHttp() {
        Map<String, String> environment = environment("ARIZE_API_HOST", "arize.internal", "ARIZE_API_SCHEME", "http");

        new Refused(
                        () -> ArizeClient.fromEnv(environment),
                        "ArizeClient: ARIZE_API_HOST: baseUrl must start with https://, since http:// would expose the API key; see allowPlainHttp()")
                .assertRefused();
        try (ArizeClient client =
                new ArizeClientBuilder().fromEnv(environment).allowPlainHttp().build()) {
            assertThat(client).hasToString("ArizeClient{Arize at http://arize.internal/, AUTO}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void namesTheVariableOfAMissingKey(String key) {
        new Refused(() -> ArizeClient.fromEnv(Map.of("ARIZE_API_KEY", key)), "ARIZE_API_KEY is not set")
                .assertRefused();
        new Refused(() -> ArizeClient.fromEnv(Map.of()), "ARIZE_API_KEY is not set").assertRefused();
    }

    @Test
    void sendsTheKey() {
        arize.answers(204, "");

        arize.open(new ArizeClientBuilder()
                        .fromEnv(Map.of("ARIZE_API_KEY", " " + FakeArize.KEY + " ", "ARIZE_BASE_URL", arize.url(""))))
                .aiIntegrations()
                .delete("1");

        arize.assertReceived("DELETE", "/v2/ai-integrations/1");
    }

    @Test
    void leavesSettingsThatNoVariableNames() {
        assertThat(arize.open(((ArizeClientBuilder) arize.builder())
                        .fromEnv(Map.of("ARIZE_ENUM_SPELLING", "SCREAMING_SNAKE_CASE"))))
                .hasToString("ArizeClient{Arize at " + arize.url("") + "/, SCREAMING_SNAKE_CASE}");
    }

    @Test
    void contradictsSettingsOfTheBuilder() {
        new Refused(
                        () -> new ArizeClientBuilder()
                                .fromEnv(environment("ARIZE_REGION", "eu-west-1a"))
                                .host("a.example")
                                .build(),
                        "ArizeClient: region and host exclude each other: set one of them")
                .assertRefused();
    }
}

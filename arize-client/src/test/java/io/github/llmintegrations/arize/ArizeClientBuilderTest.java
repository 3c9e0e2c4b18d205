package io.github.llmintegrations.arize;

import static io.github.llmintegrations.arize.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.llmintegrations.arize.schema.EnumSpelling;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArizeClientBuilderTest {
    @AutoClose
    private final FakeArize arize = new FakeArize();

    private static ArizeClient.Builder builder() {
        return ArizeClient.builder().apiKey("canary-key");
    }

    /** What a client says of itself, which is where it sends requests and how it spells them. */
    private static String built(ArizeClient.Builder builder) {
        try (ArizeClient client = builder.build()) {
            return client.toString();
        }
    }

    @Test
    void goesToTheHostedServiceByDefault() {
        assertThat(built(builder())).isEqualTo("ArizeClient{Arize at https://api.arize.com/, AUTO}");
    }

    @ParameterizedTest
    @CsvSource({
        "eu-west-1a,    https://api.eu-west-1a.arize.com/",
        "ca-central-1a, https://api.ca-central-1a.arize.com/",
        "us-central-1a, https://api.us-central-1a.arize.com/",
        "us-east-1b,    https://api.us-east-1b.arize.com/",
        "ap-north-9z,   https://api.ap-north-9z.arize.com/"
    })
    void goesToTheHostOfARegion(String region, String url) {
        assertThat(built(builder().region(ArizeRegion.of(region))))
                .isEqualTo("ArizeClient{Arize at " + url + ", AUTO}");
    }

    @ParameterizedTest
    @CsvSource({
        "arize.example.com,      https://arize.example.com/",
        "arize.example.com:8443, https://arize.example.com:8443/",
        "10.0.0.1,               https://10.0.0.1/",
        "[::1]:8443,             https://[::1]:8443/",
        "ARIZE.Example.com,      https://arize.example.com/"
    })
    void goesToAHostOfOnesOwn(String host, String url) {
        assertThat(built(builder().host(host))).isEqualTo("ArizeClient{Arize at " + url + ", AUTO}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "https://arize.example.com",
                "arize.example.com/",
                "arize.example.com/path",
                "user:password@arize.example.com",
                "arize.example.com?x=1",
                "arize.example.com#x",
                "arize.example.com:",
                "a b",
                "arizé.example.com",
                "a\\b"
            })
    void refusesWhatIsMoreThanAHost(String host) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().host(host).build())
                .withMessage("ArizeClient: host must be a host name or an address, optionally with a port");
    }

    @ParameterizedTest
    @CsvSource({
        "https://arize.example.com,          https://arize.example.com/",
        "https://arize.example.com/gw/v1/,   https://arize.example.com/gw/v1",
        "' https://arize.example.com:8443 ', https://arize.example.com:8443/",
        "http://localhost:8080,              http://localhost:8080/",
        "http://127.0.0.1,                   http://127.0.0.1/",
        "http://[::1]:8080/a,                http://[::1]:8080/a"
    })
    void goesToABaseUrl(String baseUrl, String url) {
        assertThat(built(builder().baseUrl(baseUrl))).isEqualTo("ArizeClient{Arize at " + url + ", AUTO}");
    }

    @Test
    void keepsThePathOfTheBaseUrl() {
        arize.answers(204, "");

        arize.open(arize.builder().baseUrl(arize.url("") + "/gw/arize/"))
                .integrations()
                .delete("1");

        arize.assertReceived("DELETE", "/gw/arize/v2/integrations/1");
    }

    static Stream<Arguments> contradictions() {
        String end = " exclude each other: set one of them";
        return Stream.of(
                refused(
                        "ArizeClient: region and host" + end,
                        builder().region(ArizeRegion.US_EAST_1B).host("a.example")::build),
                refused(
                        "ArizeClient: region and baseUrl" + end,
                        builder().region(ArizeRegion.US_EAST_1B).baseUrl("https://a.example")::build),
                refused(
                        "ArizeClient: host and baseUrl" + end,
                        builder().host("a.example").baseUrl("https://a.example")::build),
                refused(
                        "ArizeClient: region and host and baseUrl" + end,
                        builder()
                                .region(ArizeRegion.US_EAST_1B)
                                .host("a.example")
                                .baseUrl("https://a.example")::build));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void namesSettingsThatExcludeEachOther(Refused refused) {
        refused.assertRefused();
    }

    static Stream<Arguments> wrongSettings() {
        return Stream.of(
                refused("ArizeClient: apiKey must be set", ArizeClient.builder()::build),
                refused("ArizeClient: apiKey must not be blank", builder().apiKey(" \n")::build),
                refused("ArizeClient: apiKey must be printable ASCII", builder().apiKey("canary\nkey")::build),
                refused("ArizeClient: apiKey must be printable ASCII", builder().apiKey("canary“")::build),
                refused(
                        "ArizeClient: baseUrl must start with https://",
                        builder().baseUrl("ftp://canary.example")::build),
                refused(
                        "ArizeClient: baseUrl must not contain user info",
                        builder().baseUrl("https://u:canary@a.example")::build),
                refused(
                        "ArizeClient: baseUrl must not contain a query or a fragment",
                        builder().baseUrl("https://a.example?canary")::build),
                refused(
                        "ArizeClient: baseUrl must start with https://, since http:// would expose the API key; see allowPlainHttp()",
                        builder().baseUrl("http://localhost.canary.example")::build),
                refused(
                        "ArizeClient: attemptTimeout must be more than 0 and at most 24 hours; the header"
                                + " authorization is set by the client",
                        builder().attemptTimeout(Duration.ZERO).header("authorization", "canary")::build));
    }

    @ParameterizedTest
    @MethodSource("wrongSettings")
    void namesAWrongSettingAndNotItsValue(Refused refused) {
        refused.assertRefused();
    }

    @Test
    void goesOverPlainHttpWhereThatIsAllowed() {
        assertThat(built(builder().baseUrl("http://arize.internal").allowPlainHttp()))
                .isEqualTo("ArizeClient{Arize at http://arize.internal/, AUTO}");
    }

    @Test
    void dropsWhiteSpaceAroundTheKey() {
        arize.answers(204, "");

        arize.open(arize.builder().apiKey("  " + FakeArize.KEY + "\n"))
                .integrations()
                .delete("1");

        arize.assertReceived("DELETE", "/v2/integrations/1");
    }

    @Test
    void showsTheSpellingAndNotTheKey() {
        assertThat(built(builder().enumSpelling(EnumSpelling.SCREAMING_SNAKE_CASE)))
                .isEqualTo("ArizeClient{Arize at https://api.arize.com/, SCREAMING_SNAKE_CASE}");
    }

    @Test
    void buildsAClientMoreThanOnce() {
        ArizeClient.Builder builder = arize.builder().header("x-team", "one");
        ArizeClient first = arize.open(builder);
        ArizeClient second =
                arize.open(builder.header("x-team", "two").enumSpelling(EnumSpelling.SCREAMING_SNAKE_CASE));
        arize.answers(204, "");
        arize.answers(204, "");

        first.integrations().delete("1");
        second.integrations().delete("2");

        assertThat(arize.received().getHeaders().get("x-team")).isEqualTo("one");
        assertThat(arize.received().getHeaders().get("x-team")).isEqualTo("two");
        assertThat(first.toString()).endsWith("CAMEL_CASE}");
        assertThat(second.toString()).endsWith("SCREAMING_SNAKE_CASE}");
    }

    @Test
    void buildsClientsThatAreClosedOneByOne() {
        ArizeClient.Builder builder = arize.builder();
        arize.open(builder).close();
        arize.answers(204, "");

        arize.open(builder).integrations().delete("1");

        assertThat(arize.requestCount()).isEqualTo(1);
    }
}

package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.RetryPolicy;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescribeTest {
    private static final CommonVariables VARIABLES =
            new CommonVariables("T_KEY", "T_URL", "T_RETRIES", "T_ATTEMPT", "T_TOTAL");

    @Test
    void namesEachSettingWithItsSource() {
        TestBuilder builder = TestBuilder.blank();
        builder.read(
                Environment.of(Map.of(
                        "T_KEY",
                        "a-key-of-the-environment",
                        "T_URL",
                        "https://t.example/v1",
                        "T_ATTEMPT",
                        "7",
                        "T_TOTAL",
                        " ")),
                VARIABLES);

        assertThat(describe(builder.maxRetries(5)
                        .header("X-B", "canary")
                        .header("X-A", "canary")
                        .open()))
                .startsWith("TestClient\n")
                .contains(
                        "\n  base URL         https://t.example/v1 (T_URL)\n",
                        "\n  API key          set, shorter than 32 characters (T_KEY)\n",
                        "\n  more             of the vendor (default)\n",
                        "\n  attempt timeout  7 s (T_ATTEMPT)\n",
                        "\n  total timeout    120 s (default)\n",
                        "\n  max retries      5 (builder)\n",
                        "\n  max response     16777216 bytes (default)\n",
                        "\n  idempotent       not assumed (default)\n",
                        "\n  headers          X-A, X-B (builder)\n",
                        "\n  listeners        0 (default)\n",
                        "\n  User-Agent       llm-integrations-java/",
                        "\n  libraries        OkHttp 5.",
                        "Jackson 2.",
                        "Java ")
                .doesNotContain("canary", "a-key-of-the-environment");
    }

    @Test
    void aSetterOverridesAVariable() {
        TestBuilder builder = TestBuilder.hosted();
        builder.read(Environment.of(Map.of("T_RETRIES", "1")), VARIABLES);

        assertThat(describe(builder.open())).contains("\n  max retries      1 (T_RETRIES)\n");
        assertThat(describe(builder.maxRetries(3).open())).contains("\n  max retries      3 (builder)\n");
    }

    @Test
    void namesTheOptionsOfAView() {
        CallOptions options = CallOptions.builder()
                .attemptTimeout(Duration.ofMillis(1500))
                .retryPolicy(RetryPolicy.builder().maxRetries(9).build())
                .assumeIdempotent(true)
                .maxResponseBytes(10)
                .putHeader("X-A", "canary")
                .listener(attempt -> {})
                .build();

        assertThat(describe(TestBuilder.hosted().open().with(options)))
                .contains(
                        "\n  attempt timeout  1.5 s (CallOptions)\n",
                        "\n  max retries      9 (CallOptions)\n",
                        "\n  max response     10 bytes (CallOptions)\n",
                        "\n  idempotent       assumed (CallOptions)\n",
                        "\n  headers          X-A (CallOptions)\n",
                        "\n  listeners        1 (CallOptions)\n");
    }

    @ParameterizedTest
    @CsvSource({"1, 8", "7, 8", "8, 16", "31, 32", "32, 64", "1023, 1024"})
    void showsOnlyTheApproximateLengthOfTheKey(int length, int limit) {
        assertThat(describe(TestBuilder.blank().apiKey("k".repeat(length)).open()))
                .contains("API key          set, shorter than " + limit + " characters (builder)");
    }

    @Test
    void doesNotAskTheSupplierOfAKey() {
        TestBuilder builder = TestBuilder.blank().apiKey(() -> {
            throw new IllegalStateException("asked");
        });

        assertThat(describe(builder.open())).contains("API key          from a supplier (builder)");
    }

    @Test
    void faultsNameTheVariable() {
        TestBuilder builder = TestBuilder.blank();
        builder.read(Environment.of(Map.of("T_KEY", "schlüssel", "T_URL", "ftp://canary")), VARIABLES);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.maxRetries(11).open())
                .withMessage("TestClient: T_KEY: apiKey must be printable ASCII;"
                        + " T_URL: baseUrl must start with https://; maxRetries must be 0 to 10");
    }

    private static String describe(HttpTransport transport) {
        return transport
                .describe("TestClient", description -> description.line("more", "of the vendor", "more"))
                .replace(System.lineSeparator(), "\n");
    }
}

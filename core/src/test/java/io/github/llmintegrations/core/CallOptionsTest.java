package io.github.llmintegrations.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallOptionsTest {

    @ParameterizedTest
    @MethodSource("io.github.llmintegrations.core.RetryPolicyTest#wrongDurations")
    void rejectsTimeoutsOutOfRange(Duration wrong) {
        CallOptions.Builder builder =
                CallOptions.builder().attemptTimeout(wrong).totalTimeout(wrong);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CallOptions: attemptTimeout must be more than 0 and at most 24 hours;"
                        + " totalTimeout must be more than 0 and at most 24 hours");
    }

    @Test
    void acceptsTimeoutsUpToADay() {
        CallOptions options = CallOptions.builder()
                .attemptTimeout(Duration.ofNanos(1))
                .totalTimeout(Duration.ofDays(1))
                .build();

        assertThat(options.attemptTimeout()).contains(Duration.ofNanos(1));
        assertThat(options.totalTimeout()).contains(Duration.ofDays(1));
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 1L << 31, Long.MAX_VALUE})
    void rejectsMaxResponseBytesOutOfRange(long cap) {
        assertThatThrownBy(() -> CallOptions.builder().maxResponseBytes(cap).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CallOptions: maxResponseBytes must be 1 to 2147483647");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization",
                "AUTHORIZATION",
                "authorization",
                "X-Portkey-Api-Key",
                "x-portkey-api-key",
                "Host",
                "Content-Length",
                "content-length",
                "Transfer-Encoding",
                "TRANSFER-ENCODING",
                "Content-Type",
                "Content-Encoding",
                "Accept-Encoding",
                "Connection",
                "Upgrade",
                "TE",
                "Trailer",
                "Cookie",
                "Proxy-Authorization",
                "User-Agent"
            })
    void rejectsHeadersThatTheClientSets(String name) {
        assertThatThrownBy(() -> CallOptions.builder().putHeader(name, "canary").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CallOptions: the header " + name + " is set by the client");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "a b", "a:b", "a\r\nb", "a\u0000", "é", "a\"", "(a)", "a/b", "a,b", "[a]", "a\u007F"})
    void rejectsInvalidHeaderNames(String name) {
        assertThatThrownBy(() -> CallOptions.builder().putHeader(name, "canary").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CallOptions: the name of a header must be letters, digits and -");
    }

    @ParameterizedTest
    @ValueSource(chars = {'"', '(', ')', ',', '/', ':', ';', '<', '=', '>', '?', '@', '[', '\\', ']', '{', '}'})
    void rejectsSeparatorsInHeaderNames(char separator) {
        assertThatThrownBy(() -> CallOptions.builder()
                        .putHeader("a" + separator, "canary")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CallOptions: the name of a header must be letters, digits and -");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"canary\r\nX-Evil: 1", "canary\n", "canary\u0000", "canaré", "canary\u007F", "\u2028canary"})
    void rejectsInvalidHeaderValuesWithoutShowingThem(String value) {
        assertThatThrownBy(
                        () -> CallOptions.builder().putHeader("X-Tenant", value).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CallOptions: the value of the header X-Tenant must be printable ASCII");
    }

    @ParameterizedTest
    @CsvSource({"!#$%&'*+-.^_`|~, x", "X-Tenant, '!a\tb ~'", "0, ''"})
    void acceptsHeadersThatHttpAllows(String name, String value) {
        assertThat(CallOptions.builder().putHeader(name, value).build().headers())
                .containsExactly(Map.entry(name, Secret.of(value)));
    }

    @Test
    void namesAllFaultsAtOnce() {
        CallOptions.Builder builder =
                CallOptions.builder().maxResponseBytes(0).putHeader("Host", "a").putHeader("b c", "d");

        assertThatThrownBy(builder::build)
                .hasMessage("CallOptions: maxResponseBytes must be 1 to 2147483647;"
                        + " the header Host is set by the client; the name of a header must be letters, digits and -");
    }

    @Test
    @SuppressWarnings("NullAway") // null, as a caller could pass it
    void rejectsNullByName() {
        assertThatThrownBy(() -> CallOptions.builder().attemptTimeout((Duration) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("attemptTimeout");
        assertThatThrownBy(() -> CallOptions.builder().putHeader("X-Tenant", (String) null))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void masksHeaderValues() {
        CallOptions options =
                CallOptions.builder().putHeader("X-Tenant", "canary").build();

        assertThat(options.toString()).contains("headers={X-Tenant=***}").doesNotContain("canary");
    }

    @Test
    void copiesHeaders() {
        Map<String, Secret> headers = new HashMap<>(Map.of("X-Tenant", Secret.of("one")));
        CallOptions options = CallOptions.builder().headers(headers).build();

        headers.put("Authorization", Secret.of("canary"));

        assertThat(options.headers()).containsExactly(Map.entry("X-Tenant", Secret.of("one")));
        assertThatThrownBy(() -> options.headers().put("a", Secret.of("b")))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}

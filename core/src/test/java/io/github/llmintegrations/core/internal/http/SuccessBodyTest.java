package io.github.llmintegrations.core.internal.http;

import static io.github.llmintegrations.core.internal.http.Responses.enqueue;
import static io.github.llmintegrations.core.internal.http.Responses.json;
import static io.github.llmintegrations.core.internal.http.Responses.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.DecodeException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.internal.http.TestOperations.Thing;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.core.internal.json.Values;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies of successful responses, valid and invalid. */
class SuccessBodyTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"canary\"",
                "17",
                "{\"name\":\"canary\"",
                "{\"name\":\"canary",
                "{\"name\":\"canary\"}{}",
                "{\"name\":\"canary\"} canary",
                "{\"name\":\"canary\",\"name\":\"canary\"}",
                "{\"name\":17}",
                "{\"name\":true}",
                "{\"name\":{\"canary\":1}}",
                "{\"other\":NaN}",
                "{'name':'canary'}"
            })
    void anUnexpectedValueIsRejectedWithoutARetry(String body) {
        enqueue(server, json(200, body).setHeader("x-request-id", "r-1").build(), ok());

        DecodeException thrown = fails(TestOperations.get());

        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(thrown.status()).isEqualTo(200);
        assertThat(thrown.requestId()).contains("r-1");
        assertThat(thrown.outcome()).isEqualTo(Outcome.NOTHING_TO_APPLY);
        assertThat(thrown.isTransient()).isFalse();
        assertThat(thrown).hasNoCause();
        assertThat(thrown.getMessage())
                .startsWith("GET /v2/things/{thing_id}: 200, but the body cannot be read: ")
                .doesNotContain("canary");
    }

    @ParameterizedTest
    @CsvSource({"'', it is empty", "' ', it is empty", "null, it is null"})
    void anEmptyBodyHasItsOwnMessage(String body, String words) {
        enqueue(server, json(200, body).build());

        assertThat(fails(TestOperations.get()))
                .hasMessage("GET /v2/things/{thing_id}: 200, but the body cannot be read: " + words
                        + " (content type application/json)");
    }

    @Test
    void aMessageContainsTheLocationAndNotTheValue() {
        enqueue(server, json(200, "{\n  \"name\": [\"canary\"]}").build());

        assertThat(fails(TestOperations.get()))
                .hasMessage("GET /v2/things/{thing_id}: 200, but the body cannot be read: unexpected content"
                        + " at $.name (line 2, column 11) (content type application/json)");
    }

    @Test
    void aPageOfACaptivePortalIsReportedWithItsContentType() {
        MockResponse portal = new MockResponse.Builder()
                .setHeader("Content-Type", "text/html; charset=utf-8")
                .body("<!doctype html><title>Log in</title>")
                .build();
        enqueue(server, portal);

        DecodeException thrown = fails(TestOperations.get());

        assertThat(thrown).hasMessageContaining("not JSON").hasMessageContaining("text/html");
        assertThat(thrown.outcome()).isEqualTo(Outcome.NOTHING_TO_APPLY);
        assertThat(thrown.isTransient()).isFalse();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aDocumentThatEndsWithItsConnectionIsNotRetried() {
        try (RawServer raw = RawServer.start(connection -> {
            connection.readRequest();
            connection.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"name\":\"on");
        })) {
            HttpTransport transport = TestBuilder.to(raw).open();

            assertThat(catchThrowableOfType(DecodeException.class, () -> transport.execute(TestOperations.get()))
                            .attempts())
                    .isEqualTo(1);
            assertThat(raw.requests()).hasSize(1);
        }
    }

    @Test
    void bytesThatAreNotUtf8AreRejectedAndNotReplaced() {
        Buffer body = new Buffer()
                .writeUtf8("{\"name\":\"")
                .writeByte(0xFF)
                .writeByte(0xFE)
                .writeUtf8("\"}");
        enqueue(server, new MockResponse.Builder().body(body).build());

        assertThat(fails(TestOperations.get())).hasMessageContaining(" at $.name (");
    }

    /** Overlong forms, encoded surrogates, values beyond the last code point, and stray or missing bytes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "C080",
                "C0AF",
                "C1BF",
                "E08080",
                "E080AF",
                "E09FBF",
                "F0808080",
                "F08080AF",
                "F08FBFBF",
                "EDA080",
                "EDBFBF",
                "EDA0BDEDB880",
                "F4908080",
                "F5808080",
                "F880808080",
                "FF",
                "80",
                "BF",
                "C2",
                "E282",
                "F09F98"
            })
    void malformedUtf8IsRejectedAnywhere(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        for (String field : List.of("name", "other")) {
            enqueue(
                    server,
                    answer(new Buffer()
                            .writeUtf8("{\"name\":\"one\",\"more\":\"" + "a".repeat(8000) + "\",\"" + field + "2\":\"x")
                            .write(bytes)
                            .writeUtf8("y\"}")));
        }
        enqueue(
                server,
                answer(new Buffer().writeUtf8("{\"name\":\"").write(bytes).writeUtf8("\"}")));
        enqueue(
                server,
                answer(new Buffer()
                        .writeUtf8("{\"name\":\"one\",\"")
                        .write(bytes)
                        .writeUtf8("\":1}")));

        for (int i = 0; i < 4; i++) {
            assertThat(fails(TestOperations.get()))
                    .hasMessageStartingWith("GET /v2/things/{thing_id}: 200, but the body cannot be read: ")
                    .hasNoCause();
        }
        assertThat(server.getRequestCount()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C280", "DFBF", "E0A080", "ED9FBF", "EE8080", "EFBFBF", "F0908080", "F48FBFBF", "7F"})
    void theLimitsOfUtf8AreRead(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        for (int before = 7990; before < 8010; before++) {
            String start = "a".repeat(before);
            enqueue(
                    server,
                    answer(new Buffer()
                            .writeUtf8("{\"name\":\"" + start)
                            .write(bytes)
                            .writeUtf8("z\"}")));

            assertThat(read(TestOperations.get()))
                    .isEqualTo(new Thing(start + new String(bytes, StandardCharsets.UTF_8) + "z"));
        }
    }

    private static MockResponse answer(Buffer body) {
        return new MockResponse.Builder().body(body).build();
    }

    @ParameterizedTest
    @CsvSource({"200, false", "101, false", "100, true"})
    void aDocumentCanHaveAHundredLevels(int depth, boolean readable) {
        String nested = "{\"name\":\"one\",\"a\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";
        enqueue(server, json(200, nested).build());

        if (readable) {
            assertThat(read(TestOperations.get())).isEqualTo(new Thing("one"));
        } else {
            assertThat(fails(TestOperations.get()).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"count\":9223372036854775808}",
                "{\"count\":1.5}",
                "{\"count\":\"1\"}",
                "{\"count\":\"\"}",
                "{\"count\":true}",
                "{\"share\":1e400}",
                "{\"share\":-1e400}",
                "{\"share\":1e2147483648}",
                "{\"flag\":1e2147483648}",
                "{\"share\":\"1\"}",
                "{\"flag\":1}",
                "{\"flag\":\"true\"}"
            })
    void aNumberThatDoesNotFitIsRejected(String body) {
        enqueue(server, json(200, body).build());

        assertThat(fails(reading(Numbers.CODEC)).getMessage()).contains("unexpected content at $.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"count", "share", "other"})
    void aNumberOfTwoThousandDigitsIsRejected(String field) {
        enqueue(
                server,
                json(200, "{\"" + field + "\":" + "7".repeat(2000) + "}").build());

        assertThat(fails(reading(Numbers.CODEC)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("numbersOutOfRange")
    void aNumberOutOfRangeIsRejectedAnywhere(String number) {
        for (String body : List.of(
                "{\"count\":N}",
                "{\"other\":N}",
                "{\"other\":{\"a\":[1,{\"b\":N}]}}",
                "{\"count\":1,\"other\":[N,1]}",
                "{\"ignored\":N}",
                "{\"ignored\":{\"a\":[N]}}")) {
            enqueue(server, json(200, body.replace("N", number)).build());

            DecodeException thrown = fails(reading(Numbers.CODEC));

            assertThat(thrown)
                    .as(body)
                    .hasNoCause()
                    .hasMessageContaining("the body cannot be read: number out of range at $.")
                    .hasMessageNotContaining(number);
        }
        assertThat(server.getRequestCount()).isEqualTo(6);
    }

    static Stream<String> numbersOutOfRange() {
        return Stream.of(
                "1e2147483648",
                "-1e2147483648",
                "1E+2147483648",
                "1.5e2147483648",
                "1e-2147483649",
                "1e99999999999",
                "1e" + "9".repeat(300),
                "0e2147483648",
                "1000e2147483647",
                "0.001e-2147483646");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1.50E+999999999", "1e-999999999", "10e1999999999", "1e-1999999999"})
    void aHugeNumberIsKeptOrRejectedAndNeverExpanded(String number) throws IOException {
        String body = "{\"other\":[" + number + "]}";

        JsonNode kept = Documents.parse(body.getBytes(StandardCharsets.UTF_8))
                .path("other")
                .path(0);
        assertThat(kept.decimalValue()).isEqualByComparingTo(new BigDecimal(number));
        assertThat(kept.toString()).hasSizeLessThan(20);
        enqueue(
                server,
                json(200, body).build(),
                json(200, "{\"count\":" + number + "}").build());
        assertThat(read(reading(Numbers.CODEC))).isEqualTo(new Numbers(0, 0, false));
        assertThat(fails(reading(Numbers.CODEC))).hasMessageContaining("unexpected content at $.count");
    }

    @Test
    void numbersThatFitAreRead() {
        enqueue(
                server,
                json(200, "{\"count\":-9223372036854775808,\"share\":1e300,\"flag\":true}")
                        .build());

        assertThat(read(reading(Numbers.CODEC))).isEqualTo(new Numbers(Long.MIN_VALUE, 1e300, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/octet-stream", "application/json; charset=latin-9", "nonsense"})
    void jsonIsReadWithAnyContentType(String contentType) {
        enqueue(
                server,
                json(200, "{\"name\":\"é\"}")
                        .setHeader("Content-Type", contentType)
                        .build());

        assertThat(read(TestOperations.get())).isEqualTo(new Thing("é"));
    }

    @Test
    void aByteOrderMarkIsSkipped() {
        enqueue(server, json(200, "\uFEFF{\"name\":\"one\"}").build());

        assertThat(read(TestOperations.get())).isEqualTo(new Thing("one"));
    }

    @Test
    void unknownFieldsAreAccepted() {
        enqueue(
                server,
                json(201, "{\"new\":[{\"a\":null}],\"name\":\"one\",\"newer\":1e99}")
                        .build());

        assertThat(read(TestOperations.get())).isEqualTo(new Thing("one"));
    }

    @Test
    void aCompressedResponseIsRead() throws InterruptedException {
        enqueue(server, Gzip.answer(200, "{\"name\":\"one\"}"));

        assertThat(read(TestOperations.get())).isEqualTo(new Thing("one"));
        assertThat(server.takeRequest().getHeaders().get("Accept-Encoding")).isEqualTo("gzip");
    }

    private <T> Operation<T> reading(Codec<T> codec) {
        return Operation.draft("things.get", RetryClass.READ, "GET", TestOperations.THINGS)
                .reads(codec);
    }

    private <T> T read(Operation<T> operation) {
        return TestBuilder.to(server).open().execute(operation);
    }

    private DecodeException fails(Operation<?> operation) {
        HttpTransport transport =
                TestBuilder.to(server).timing(new FakeTiming()).open();
        return catchThrowableOfType(DecodeException.class, () -> transport.execute(operation));
    }

    record Numbers(long count, double share, boolean flag) {
        static final DocumentCodec<Numbers, Map<String, Object>> CODEC = Codec.<Numbers, Map<String, Object>>of(
                        Numbers.class, HashMap::new, Numbers::of)
                .field("count", Values.WHOLE_NUMBER, Numbers::count, (all, count) -> all.put("count", count))
                .field("share", Values.NUMBER, Numbers::share, (all, share) -> all.put("share", share))
                .field("flag", Values.FLAG, Numbers::flag, (all, flag) -> all.put("flag", flag))
                .constant("ignored", Values.TEXT, "whatever it says");

        private static Numbers of(Map<String, Object> all) {
            return new Numbers((long) all.getOrDefault("count", 0L), (double) all.getOrDefault("share", 0.0), (boolean)
                    all.getOrDefault("flag", false));
        }
    }
}

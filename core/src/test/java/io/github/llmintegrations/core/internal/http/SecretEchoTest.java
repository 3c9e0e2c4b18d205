package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.AttemptReport;
import io.github.llmintegrations.core.DecodeException;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.TransportException;
import io.github.llmintegrations.core.internal.http.TestOperations.Body;
import io.github.llmintegrations.core.internal.json.Values;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exceptions and reports contain no secrets, even if a server repeats them. */
class SecretEchoTest {
    private static final String KEY = "sk-canary/4711";
    private static final String BODY = """
            {"name":"public-name","config":{"api_key":"provider-canary","base_url":"https://public-url",
             "headers":{"X-Any":"header-canary"},"auth":[{"client_secret":"say \\"canary\\""}],
             "aws_secret_access_key":"aws/canary+A&B=","service_account_json":{"private_key":"line\\ncanary"}}}
            """;

    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final List<AttemptReport> reports = new ArrayList<>();

    static Stream<String> echoes() {
        return Stream.of(
                        KEY,
                        "provider-canary",
                        "header-canary",
                        "say \\\"canary\\\"",
                        "aws/canary+A&B=",
                        "aws\\/canary+A&B=",
                        "aws/canary+A\\u0026B=",
                        "aws/canary\\u002bA\\u0026B\\u003d",
                        "line\\ncanary",
                        "\\u006cine\\ncanary")
                .flatMap(secret -> Stream.of(
                        "{\"message\":\"not valid: " + secret + "!\"}",
                        "{\"detail\":\"not valid: " + secret + "!\"}",
                        "{\"title\":\"not valid: " + secret + "!\",\"type\":\"" + secret + "\"}",
                        "{\"title\":\"No\",\"instance\":\"" + secret + "\",\"errors\":[{\"value\":\"" + secret
                                + "\"}]}",
                        "{\"title\":\"No\",\"" + secret + "\":true}",
                        "{\"error\":{\"message\":\"" + secret + "\",\"code\":\"" + secret + "\"}}"));
    }

    @ParameterizedTest
    @MethodSource("echoes")
    void inTheBodyOfAnError(String body) {
        server.enqueue(Responses.json(422, body).build());

        ApiException thrown = fails(ApiException.class, TestOperations.create(BODY));

        assertThat(everythingAbout(thrown)).doesNotContain("canary").contains("***");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/html", "application/json"})
    void inTheBodyOfAnErrorThatIsNotJson(String contentType) {
        server.enqueue(Responses.json(400, "no such key: " + KEY + ", nor provider-canary")
                .setHeader("Content-Type", contentType)
                .build());

        ApiException thrown = fails(ApiException.class, TestOperations.create(BODY));

        assertThat(everythingAbout(thrown)).doesNotContain("canary");
        assertThat(thrown.body()).contains("no such key: ***, nor ***");
    }

    @ParameterizedTest
    @ValueSource(strings = {"say \\\"canary\\\"", "say \\\\\\\"canary\\\\\\\""})
    void inATruncatedBodyThatRepeatsTheRequest(String secret) {
        server.enqueue(Responses.json(400, "{\"sent\":\"" + secret).build());

        ApiException thrown = fails(ApiException.class, TestOperations.create(BODY));

        assertThat(thrown.body()).contains("{\"sent\":\"***");
    }

    @Test
    void ofASecretThatIsTheStartOfAnother() {
        server.enqueue(Responses.json(400, "{\"message\":\"no: first-canary\"}").build());

        ApiException thrown =
                fails(ApiException.class, TestOperations.create("{\"token\":\"first\",\"password\":\"first-canary\"}"));

        assertThat(thrown).hasMessage("POST /v2/things: 400 Bad Request: no: ***");
    }

    @ParameterizedTest
    @CsvSource({"tool, no ***", "too, no tool"})
    void ofATextTooShortForASecretIsNotMasked(String token, String message) {
        server.enqueue(Responses.json(400, "{\"message\":\"no tool\"}").build());

        ApiException thrown = fails(ApiException.class, TestOperations.create("{\"token\":\"" + token + "\"}"));

        assertThat(thrown).hasMessage("POST /v2/things: 400 Bad Request: " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aws%2Fcanary%2BA%26B%3D",
                "aws%252Fcanary%252BA%2526B%253D",
                "aws&#47;canary+A&amp;B&#x3D;",
                "AWS/CANARY+A&B="
            })
    void withAnyEscapes(String secret) {
        server.enqueue(Responses.json(400, "no such key: " + secret + "!")
                .setHeader("Content-Type", "text/plain")
                .build());

        ApiException thrown = fails(ApiException.class, TestOperations.create(BODY));

        assertThat(thrown).hasMessage("POST /v2/things: 400 Bad Request: no such key: ***!");
        assertThat(everythingAbout(thrown).toLowerCase(Locale.ROOT)).doesNotContain("canary");
    }

    @ParameterizedTest
    @CsvSource({"provider-canary, no key: ***", "provider, no key: ***", "provide, no key: provide"})
    void truncatedAtTheEndOfTheResponse(String start, String message) {
        server.enqueue(Responses.json(400, "no key: " + start)
                .setHeader("Content-Type", "text/plain")
                .build());

        ApiException thrown = fails(ApiException.class, TestOperations.create(BODY));

        assertThat(thrown).hasMessage("POST /v2/things: 400 Bad Request: " + message);
    }

    @Test
    void withoutItsAuthenticationScheme() {
        server.enqueue(
                Responses.json(400, "{\"message\":\"no token canary-token\"}").build());

        ApiException thrown = fails(
                ApiException.class,
                TestOperations.create("{\"headers\":{\"Authorization\":\"bearer  canary-token\"}}"));

        assertThat(thrown).hasMessage("POST /v2/things: 400 Bad Request: no token ***");
    }

    @ParameterizedTest
    @CsvSource({"tenant-canary, no ***!", "customer, no ***!", "staging, no staging!"})
    void ofAHeaderOfTheCaller(String value, String message) {
        server.enqueue(
                Responses.json(400, "{\"message\":\"no " + value + "!\"}").build());
        HttpTransport transport =
                builder(TestBuilder.to(server)).header("X-Tenant", value).open();

        ApiException thrown =
                catchThrowableOfType(ApiException.class, () -> transport.execute(TestOperations.create()));

        assertThat(thrown).hasMessage("POST /v2/things: 400 Bad Request: " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x-api-key",
                "passphrase",
                "pwd",
                "cookie",
                "jwt",
                "connection_string",
                "auth",
                "bearer",
                "signature",
                "session",
                "otp",
                "certificate",
                "webhook_url",
                "db.password",
                "signingKey"
            })
    void ofAnUnknownField(String field) {
        server.enqueue(
                Responses.json(400, "{\"message\":\"no: unknown-canary!\"}").build());

        ApiException thrown =
                fails(ApiException.class, TestOperations.create("{\"" + field + "\":\"unknown-canary\"}"));

        assertThat(thrown).hasMessage("POST /v2/things: 400 Bad Request: no: ***!");
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                Arguments.of("\"48151623\"", "48151623"),
                Arguments.of("48151623", "48151623"),
                Arguments.of("48151623", "\"48151623\""),
                Arguments.of("48151623", "48151623.0"),
                Arguments.of("48151623", "4.8151623e7"),
                Arguments.of("\"0048151623\"", "48151623"),
                Arguments.of("\"48151623\"", "-48151623"),
                Arguments.of("4815.1623", "4815.1623"),
                Arguments.of("\"48151623481516234815162348151623\"", "48151623481516234815162348151623"),
                Arguments.of("\"48151623\"", "[[{\"a\":48151623}]]"),
                Arguments.of("\"48151623\"", "{\"48151623\":1}"));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void asANumber(String sent, String echoed) {
        Operation<?> operation = TestOperations.create("{\"pin\":" + sent + "}");
        server.enqueue(Responses.json(422, "{\"title\":\"No\",\"value\":" + echoed + ",\"count\":17}")
                .build());
        server.enqueue(Responses.json(422, "no: " + echoed)
                .setHeader("Content-Type", "text/plain")
                .build());

        ApiException json = fails(ApiException.class, operation);

        assertThat(json.problem().orElseThrow().extensions().get("value"))
                .asString()
                .contains("***");
        assertThat(json.problem().orElseThrow().extensions().get("count")).hasToString("17");
        assertThat(everythingAbout(json)).doesNotContain("48151623", "8151623", "4815.1623");
        if (!echoed.contains("e7")) {
            assertThat(everythingAbout(fails(ApiException.class, operation))).doesNotContain("48151623", "4815.1623");
        }
    }

    static Stream<String> encodings() {
        byte[] secret = "provider?canary>é/4711".getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                        Base64.getEncoder().encodeToString(secret),
                        Base64.getEncoder().withoutPadding().encodeToString(secret),
                        Base64.getUrlEncoder().encodeToString(secret),
                        Base64.getUrlEncoder().withoutPadding().encodeToString(secret),
                        HexFormat.of().formatHex(secret),
                        HexFormat.of().withUpperCase().formatHex(secret))
                .flatMap(each -> Stream.of(
                        each,
                        each.replace("/", "\\/"),
                        each.replace("=", "\\u003d"),
                        each.replace("+", "%2B").replace("/", "%2F").replace("=", "%3D")));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void asBase64OrHexadecimal(String encoded) {
        Operation<?> operation = TestOperations.create("{\"api_key\":\"provider?canary>é/4711\"}");
        server.enqueue(
                Responses.json(400, "{\"message\":\"no: " + encoded + "!\"}").build());
        server.enqueue(Responses.json(400, "no: " + encoded)
                .setHeader("Content-Type", "text/plain")
                .build());

        assertThat(fails(ApiException.class, operation).getMessage())
                .matches("POST /v2/things: 400 Bad Request: no: \\*\\*\\*(=|%3D|\\\\u003d)*!");
        assertThat(fails(ApiException.class, operation).getMessage())
                .matches("POST /v2/things: 400 Bad Request: no: \\*\\*\\*(=|%3D|\\\\u003d)*");
    }

    @Test
    void ofTheApiKeyAsBase64OrHexadecimal() {
        String base64 = Base64.getEncoder().encodeToString(KEY.getBytes(StandardCharsets.UTF_8));
        String hex = HexFormat.of().formatHex(KEY.getBytes(StandardCharsets.UTF_8));
        server.enqueue(Responses.json(401, "{\"message\":\"no: " + base64 + " nor " + hex + "\"}")
                .build());

        assertThat(fails(ApiException.class, TestOperations.get()).getMessage()).endsWith(": no: *** nor ***");
    }

    @Test
    void ofAnApiKeyTooShortForASecretMasksNothing() {
        server.enqueue(Responses.json(400, "{\"message\":\"no abc\"}").build());
        HttpTransport transport = builder(TestBuilder.to(server)).apiKey("abc").open();

        ApiException thrown =
                catchThrowableOfType(ApiException.class, () -> transport.execute(TestOperations.create("{}")));

        assertThat(thrown).hasMessage("POST /v2/things: 400 Bad Request: no abc");
    }

    /** The start of the shorter secret has the start of the longer one in it. */
    @Test
    void truncatedWhereTheStartsOfTwoOverlap() {
        server.enqueue(Responses.json(400, "no key: first-canary-second-canary-start")
                .setHeader("Content-Type", "text/plain")
                .build());

        ApiException thrown = fails(
                ApiException.class,
                TestOperations.create("{\"token\":\"first-canary-second-canary-start-4\","
                        + "\"password\":\"second-canary-start-and-so-on-to-the-end\"}"));

        assertThat(thrown).hasMessage("POST /v2/things: 400 Bad Request: no key: ***");
    }

    @Test
    void ofAHugeNumberIsNotMasked() {
        server.enqueue(
                Responses.json(422, "{\"title\":\"No\",\"value\":1e1999999999}").build());

        assertThat(fails(ApiException.class, TestOperations.create(BODY)).problem())
                .isPresent();
    }

    /** Masking searches every text of a body for every form of every secret. */
    @Test
    @Timeout(20)
    void ofManySecretsInALargeBodyIsFast() {
        String request = IntStream.range(0, 50)
                .mapToObj(i -> "\"key_" + i + "_token\":\"provider-canary-" + i + "\"")
                .collect(Collectors.joining(",", "{", "}"));
        String errors = IntStream.range(0, 2500)
                .mapToObj(i -> "\"a field is wrong " + i + "\"")
                .collect(Collectors.joining(",", "[", "]"));
        server.enqueue(Responses.json(422, "{\"title\":\"No\",\"errors\":" + errors + "}")
                .build());

        assertThat(fails(ApiException.class, TestOperations.create(request)).problem())
                .isPresent();
    }

    @Test
    void escapesWithoutASecretAreNotChanged() {
        server.enqueue(
                Responses.json(400, "{\"message\":\"100%25 of a+b &amp; c\"}").build());

        assertThat(fails(ApiException.class, TestOperations.create(BODY)))
                .hasMessage("POST /v2/things: 400 Bad Request: 100%25 of a+b &amp; c");
    }

    @Test
    void otherTextsAreNotMasked() {
        server.enqueue(Responses.json(422, "{\"message\":\"public-name at https://public-url\",\"errorCode\":\"AB01\"}")
                .build());

        ApiException thrown = fails(ApiException.class, TestOperations.create(BODY));

        assertThat(thrown).hasMessageEndingWith(": public-name at https://public-url");
        assertThat(thrown.errorCode()).contains("AB01");
    }

    @Test
    void inTheRequestId() {
        server.enqueue(
                Responses.json(400, "{}").setHeader("x-request-id", "r-" + KEY).build());

        ApiException thrown = fails(ApiException.class, TestOperations.get());

        assertThat(thrown.requestId()).contains("r-***");
        assertThat(thrown).hasMessageEndingWith(" (request id r-***)");
        assertThat(reports).singleElement().asString().contains("r-***").doesNotContain("canary");
    }

    @Test
    void inTheHeadersOfAnUnreadableResponse() {
        server.enqueue(Responses.json(200, "[]")
                .setHeader("x-request-id", "r-" + KEY)
                .setHeader("Content-Type", "text/x-" + KEY)
                .build());

        DecodeException thrown = fails(DecodeException.class, TestOperations.get());

        assertThat(thrown.requestId()).contains("r-***");
        assertThat(everythingAbout(thrown)).contains("content type text/x-***").doesNotContain("canary");
    }

    @Test
    void inTheTargetOfARedirect() {
        server.enqueue(new MockResponse.Builder()
                .code(302)
                .setHeader("Location", "https://provider-canary.test/x")
                .build());

        ApiException thrown = fails(ApiException.class, TestOperations.create(BODY));

        assertThat(everythingAbout(thrown)).contains("(to ***.test)").doesNotContain("canary");
    }

    @Test
    void inAResponseThatIsNotHttp() {
        try (RawServer raw = RawServer.start(connection -> {
            connection.readRequest();
            connection.write("NONSENSE " + KEY + "\r\n\r\n");
        })) {
            HttpTransport transport = builder(TestBuilder.to(raw)).open();

            TransportException thrown =
                    catchThrowableOfType(TransportException.class, () -> transport.execute(TestOperations.get()));

            assertThat(thrown).hasNoCause();
            assertThat(everythingAbout(thrown)).doesNotContain("canary");
        }
    }

    @Test
    void inTheCauseOfAnException() {
        IOException failure = new IOException("lost");
        failure.addSuppressed(new IOException("in between", new IOException("sent " + KEY)));
        HttpTransport transport = builder(TestBuilder.to(server))
                .configureHttpClient(http -> http.addInterceptor(chain -> {
                    throw failure;
                }))
                .open();

        TransportException thrown =
                catchThrowableOfType(TransportException.class, () -> transport.execute(TestOperations.get()));

        assertThat(everythingAbout(thrown)).doesNotContain("canary");
    }

    @Test
    void anExceptionWithoutSecretsIsTheCause() {
        server.enqueue(Responses.none());

        assertThat(fails(TransportException.class, TestOperations.create(BODY))).hasCauseInstanceOf(IOException.class);
    }

    @Test
    void inAProblemDocument() {
        server.enqueue(Responses.json(
                        422, "{\"title\":\"No\",\"errors\":[{\"field\":\"a\",\"value\":\"provider-canary\"},7,null]}")
                .build());

        ApiException thrown = fails(ApiException.class, TestOperations.create(BODY));

        assertThat(thrown.problem().orElseThrow().extensions().get("errors"))
                .hasToString("[{\"field\":\"a\",\"value\":\"***\"},7,null]");
    }

    @Test
    void inEarlierFailures() {
        server.enqueue(Responses.json(500, "{\"message\":\"" + KEY + "\"}").build());
        server.enqueue(Responses.json(400, "{}").build());
        HttpTransport transport = builder(TestBuilder.to(server))
                .retryPolicy(RetryPolicy.defaults())
                .open();

        ApiException thrown = catchThrowableOfType(ApiException.class, () -> transport.execute(TestOperations.get()));

        assertThat(thrown.getSuppressed()).singleElement().asString().contains(": ***");
        assertThat(everythingAbout(thrown)).doesNotContain("canary");
    }

    /** A request can be nested more deeply than a response. */
    @Test
    void ofADeeplyNestedRequest() {
        server.enqueue(
                Responses.json(400, "{\"message\":\"no: provider-canary\"}").build());
        ObjectNode deep = JsonNodeFactory.instance.objectNode().put("api_key", "provider-canary");
        for (int i = 0; i < 300; i++) {
            deep = JsonNodeFactory.instance.objectNode().set("filling", deep);
        }

        ApiException thrown = fails(ApiException.class, TestOperations.create(new Body(Map.of("filling", deep))));

        assertThat(thrown).hasMessage("POST /v2/things: 400 Bad Request: no: ***");
    }

    /** A later secret is not the one that was sent. */
    @Test
    void ofASourceThatIsCalledOncePerCall() throws InterruptedException {
        server.enqueue(Responses.json(400, "{\"message\":\"no: canary-1, nor canary-2\"}")
                .build());
        AtomicInteger asked = new AtomicInteger();
        Secret secret = Secret.from(() -> "canary-" + asked.incrementAndGet());
        Operation<?> operation = Operation.draft("things.create", RetryClass.UNSAFE, "POST", TestOperations.THINGS)
                .body(Values.map(Values.SECRET), Map.of("any", secret), null)
                .changes();

        ApiException thrown = fails(ApiException.class, operation);

        assertThat(server.takeRequest().getBody().utf8()).isEqualTo("{\"any\":\"canary-1\"}");
        assertThat(thrown).hasMessage("POST /v2/things: 400 Bad Request: no: ***, nor canary-2");
        assertThat(asked).hasValue(1);
    }

    /** The table determines which fields are secrets, whatever their names. */
    @Test
    void onlyOfFieldsThatAreSecretsInTheirTable() {
        server.enqueue(Responses.json(400, "{\"message\":\"no: canary-secret, nor harmless\"}")
                .build());
        Operation<?> operation = Operation.draft("things.create", RetryClass.UNSAFE, "POST", TestOperations.THINGS)
                .body(Values.list(Values.map(Values.SECRET)), List.of(Map.of("name", Secret.of("canary-secret"))), null)
                .changes();

        assertThat(fails(ApiException.class, operation))
                .hasMessage("POST /v2/things: 400 Bad Request: no: ***, nor harmless");
    }

    /** Every text and number of a key file, but no booleans. */
    @Test
    void ofASecretObject() {
        server.enqueue(Responses.json(400, "{\"message\":\"no: me@canary, 47114711, line\\ncanary, true\"}")
                .build());
        Secret file =
                Secret.of("{\"private_key\":\"line\\ncanary\",\"of\":{\"id\":[47114711,\"me@canary\"]},\"is\":true}");
        Operation<?> operation = Operation.draft("things.create", RetryClass.UNSAFE, "POST", TestOperations.THINGS)
                .body(Values.map(Values.SECRET_OBJECT), Map.of("file", file), null)
                .changes();

        assertThat(fails(ApiException.class, operation))
                .hasMessage("POST /v2/things: 400 Bad Request: no: ***, ***, ***, true");
    }

    private <E extends SdkException> E fails(Class<E> type, Operation<?> operation) {
        HttpTransport transport = builder(TestBuilder.to(server)).open();
        return catchThrowableOfType(type, () -> transport.execute(operation));
    }

    private TestBuilder builder(TestBuilder builder) {
        return builder.apiKey(KEY)
                .timing(new FakeTiming())
                .retryPolicy(RetryPolicy.none())
                .listener(reports::add);
    }

    private static String everythingAbout(SdkException thrown) {
        StringWriter all = new StringWriter();
        thrown.printStackTrace(new PrintWriter(all));
        if (thrown instanceof ApiException answer) {
            all.write(" " + answer.body() + answer.problem() + answer.errorCode() + answer.requestId());
        }
        return all.toString();
    }
}

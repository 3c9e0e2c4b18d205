package io.github.llmintegrations.sandbox.arize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.sandbox.JournalEntry;
import io.github.llmintegrations.sandbox.Reply;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server answers whatever is sent, for a client that waits for an answer in vain fails late and obscurely. */
class MalformedHttpTest {

    @AutoClose
    private final Account account = Account.camelCase();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            GET /v2/ai-integrations HTTP/1.1\\nHost: h\\nContent-Length: 2\\n\\n{} | A GET request has no body.
            GET /v2/ai-integrations HTTP/1.1\\nHost: h\\nTransfer-Encoding: chunked\\n\\n0\\n\\n \
                | A GET request has no body.
            POST /v2/ai-integrations HTTP/1.1\\nHost: h\\nTransfer-Encoding: chunked\\n\\nxyz\\n{}\\n0\\n\\n \
                | The chunked body is malformed.
            POST /v2/ai-integrations HTTP/1.1\\nHost: h\\nTransfer-Encoding: chunked\\n\\n-2\\n{}\\n0\\n\\n \
                | The chunked body is malformed.
            POST /v2/ai-integrations HTTP/1.1\\nHost: h\\nTransfer-Encoding: chunked\\n\\n1\\n{}\\n0\\n\\n \
                | The chunked body is malformed.
            POST /v2/ai-integrations HTTP/1.1\\nHost: h\\nTransfer-Encoding: chunked\\n\\n5\\n{} \
                | The chunked body is malformed.
            POST /v2/ai-integrations HTTP/1.1\\nHost: h\\nTransfer-Encoding: gzip\\n\\n{} \
                | The Transfer-Encoding header is malformed.
            POST /v2/ai-integrations HTTP/1.1\\nHost: h\\nContent-Length: 2\\nTransfer-Encoding: chunked\\n\\n{} \
                | The Transfer-Encoding header is malformed.
            POST /v2/ai-integrations HTTP/1.1\\nHost: h\\nContent-Length: two\\n\\n{} \
                | The Content-Length header is malformed.
            POST /v2/ai-integrations HTTP/1.1\\nHost: h\\nContent-Length: -2\\n\\n{} \
                | The Content-Length header is malformed.
            GET /v2/ai-integrations HTTP/1.1\\nHost: h:port\\n\\n \
                | The request target or the Host header is malformed.
            GET * HTTP/1.1\\nHost: h:1\\n\\n | The request target or the Host header is malformed.
            GET nowhere HTTP/1.1\\nHost: h:1\\n\\n | The request target or the Host header is malformed.
            GET\\n\\n | The request line is malformed.
            GET /\\n\\n | The request line is malformed.
            G(T / HTTP/1.1\\n\\n | The request line is malformed.
            \\n\\n | The request line is malformed.
            """)
    void isRefusedAndJournalled(String request, String detail) {
        Reply reply = RawHttp.send(account.arize, request.replace("\\n", "\r\n"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.detail()).isEqualTo(detail);
        assertThat(reply.header("Connection")).isEqualTo("close");
        assertThat(account.arize.journal()).extracting(JournalEntry::status).containsExactly(400);
        assertThat(account.arize.journal().get(0).headers().keySet())
                .doesNotContain("sandbox-protocol-error", "content-length");
    }

    @Test
    void isRefusedBeforeAuthenticationByARealClientToo() {
        Reply reply = account.caller.send(
                account.caller.request("/v2/ai-integrations?name=n").method("GET", BodyPublishers.ofString("{}")));

        assertThat(reply.status()).isEqualTo(400);
        JournalEntry entry = account.arize.journal().get(0);
        assertThat(List.of(entry.method(), entry.path(), entry.query()))
                .containsExactly("GET", "/v2/ai-integrations", "name=n");
        assertThat(entry.headers()).containsEntry("Authorization", "***");
    }

    @Test
    void includesATlsHandshake() {
        byte[] clientHello = {0x16, 0x03, 0x01, 0x00, 0x05, 0x01, 0x00, 0x00, 0x01, 0x03};

        assertThat(RawHttp.send(account.arize, clientHello).status()).isEqualTo(400);
    }

    @Test
    void includesHeadsWithoutEnd() {
        String endless = "GET / HTTP/1.1\r\n" + "h: v\r\n".repeat(100_000);

        assertThat(RawHttp.send(account.arize, endless).status()).isEqualTo(400);
    }

    @Test
    void leavesOddButMeaningfulRequestsAlone() {
        String key = "authorization: bearer " + account.arize.apiKey();

        assertThat(RawHttp.send(account.arize, "GET /v2/ai-integrations HTTP/1.1\n" + key + "\n\n")
                        .status())
                .isEqualTo(200);
        assertThat(RawHttp.send(
                                account.arize,
                                "GET http://arize.example/v2/ai-integrations?limit=1 HTTP/1.1\r\n" + key + "\r\n\r\n")
                        .status())
                .isEqualTo(200);
        assertThat(RawHttp.send(account.arize, "OPTIONS * HTTP/1.1\r\n" + key + "\r\n\r\n")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2;name=value\r\n{}\r\n0\r\n\r\n", "1\r\n{\r\n01\r\n}\r\n000\r\nTrailer: t\r\n\r\n"})
    void readsChunkedBodiesInEveryForm(String chunks) {
        Reply reply = RawHttp.send(
                account.arize,
                "POST /v2/ai-integrations HTTP/1.1\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                        + account.arize.apiKey() + "\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks);

        assertThat(reply.detail()).isEqualTo("name: required; provider: required");
        assertThat(account.arize.journal().get(0).body()).isEqualTo("{}");
    }

    @Test
    void readsAStreamOfUnknownLength() {
        String body = "{\"name\":\"" + "n".repeat(100_000) + "\",\"provider\":\"openAI\"}";
        Reply reply = account.caller.send(account.caller
                .request("/v2/ai-integrations")
                .POST(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.US_ASCII)))));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(account.listAi("").status()).isEqualTo(200);
    }

    @Test
    void letsAClientAskBeforeItSendsABody() {
        Reply reply = account.caller.send(account.caller
                .request("/v2/ai-integrations")
                .expectContinue(true)
                .POST(BodyPublishers.ofString("{\"name\":\"n\",\"provider\":\"openAI\"}")));

        assertThat(reply.status()).isEqualTo(201);
    }

    @Test
    void isFollowedByGoodRequests() {
        RawHttp.send(account.arize, "nonsense\r\n\r\n");

        assertThat(account.listAi("").status()).isEqualTo(200);
        assertThat(account.arize.journal()).hasSize(2);
    }
}

package io.github.llmintegrations.sandbox.internal.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandaloneServerTest {

    private static final String ARIZE = "/v2/ai-integrations";
    private static final String PORTKEY = "/v1/integrations";
    private static final String ARIZE_FAULTS = "/sandbox/arize/faults";

    @AutoClose
    private final StandaloneServer server = StandaloneServer.start(Options.parse("--port", "0"));

    private final Caller arize = new Caller(server.baseUrl(), StandaloneServer.ARIZE_KEY);
    private final Caller portkey =
            Caller.withKeyIn("x-portkey-api-key", server.baseUrl(), StandaloneServer.PORTKEY_KEY);

    @Test
    void servesBothVendorsOnOnePort() {
        Reply ofArize = arize.post(ARIZE, "{'name':'n','provider':'OPEN_AI'}");
        Reply ofPortkey = portkey.post(PORTKEY, "{'name':'n','ai_provider_id':'openai'}");

        assertThat(ofArize.status()).isEqualTo(201);
        assertThat(ofPortkey.status()).isEqualTo(200);
        assertThat(arize.get(PORTKEY).errorCode()).isEqualTo("AB05");
        assertThat(portkey.get(ARIZE).header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(arize.get("/v2").status()).isEqualTo(404);
        assertThat(arize.get("/v23").json()).isEqualTo(Caller.json("{'message':'There is no resource at this path.'}"));
    }

    @Test
    void acceptsOnlyOneSpellingIfItIsToldSo() {
        try (StandaloneServer strict =
                StandaloneServer.start(Options.parse("--port", "0", "--arize-spelling", "camel-case"))) {
            Caller caller = new Caller(strict.baseUrl(), StandaloneServer.ARIZE_KEY);

            assertThat(caller.post(ARIZE, "{'name':'n','provider':'OPEN_AI'}").status())
                    .isEqualTo(400);
            assertThat(caller.post(ARIZE, "{'name':'n','provider':'openAI'}").status())
                    .isEqualTo(201);
        }
    }

    @Test
    void strikesTheVendorThatAFaultIsFor() {
        Reply set = arize.post(ARIZE_FAULTS, "{'kind':'status','status':503,'times':2}");

        assertThat(set.status()).isEqualTo(204);
        assertThat(portkey.get(PORTKEY).status()).isEqualTo(200);
        assertThat(arize.get(ARIZE).status()).isEqualTo(503);
        assertThat(arize.get(ARIZE).status()).isEqualTo(503);
        assertThat(arize.get(ARIZE).status()).isEqualTo(200);
    }

    @Test
    void knowsEveryKindOfFault() {
        arize.post(ARIZE_FAULTS, "{'kind':'rate_limit','retry_after_seconds':7}");
        arize.post(ARIZE_FAULTS, "{'kind':'rate_limit'}");
        arize.post(ARIZE_FAULTS, "{'kind':'unsuccessful'}");
        arize.post(ARIZE_FAULTS, "{'kind':'delay','milliseconds':200}");
        arize.post(ARIZE_FAULTS, "{'kind':'drop_connection','after_applying':true}");

        assertThat(arize.get(ARIZE).header("Retry-After")).isEqualTo("7");
        Reply limited = arize.get(ARIZE);
        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.headers().firstValue("Retry-After")).isEmpty();
        assertThat(arize.get(ARIZE).errorCode()).isEqualTo("AB01");
        long start = System.nanoTime();
        assertThat(arize.get(ARIZE).status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() ->
                        arize.sendOrFail(arize.request(ARIZE).POST(Caller.body("{'name':'n','provider':'OPEN_AI'}"))));
        assertThat(arize.get(ARIZE).json().path("ai_integrations")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {} | kind: required
            {'kind':'fire'} \
                | kind: must be one of [status, rate_limit, unsuccessful, drop_connection, delay]
            {'kind':'status'} | status: required
            {'kind':'status','status':200} | status: must be at least 400
            {'kind':'status','status':503,'times':0} | times: must be at least 1
            {'kind':'delay','milliseconds':-1} | milliseconds: must be at least 0
            {'kind':'rate_limit','retry_after_seconds':1.5} | retry_after_seconds: must be a whole number
            {'kind':'drop_connection','status':503} | status: unknown field
            """)
    void refusesWhatIsNoFault(String json, String message) {
        Reply reply = arize.post(ARIZE_FAULTS, json);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("message").asText()).isEqualTo(message);
        assertThat(arize.get(ARIZE).status()).isEqualTo(200);
    }

    @Test
    void showsTheJournalWithoutSecrets() {
        arize.post(ARIZE + "?a=b", "{'name':'n','api_key':'sk-example-1'}");
        Reply reply = arize.get("/sandbox/arize/journal");
        JsonNode request = reply.json().at("/requests/0");

        assertThat(reply.json().path("requests")).hasSize(1);
        assertThat(request.path("method").asText()).isEqualTo("POST");
        assertThat(request.path("path").asText()).isEqualTo(ARIZE);
        assertThat(request.path("query").asText()).isEqualTo("a=b");
        assertThat(request.path("status").asInt()).isEqualTo(400);
        assertThat(request.at("/headers/Authorization").asText()).isEqualTo("***");
        assertThat(request.path("body").asText()).isEqualTo("{\"name\":\"n\",\"api_key\":\"***\"}");
        assertThat(reply.text()).doesNotContain("sk-example-1").doesNotContain(StandaloneServer.ARIZE_KEY);
    }

    @Test
    void resetsOneVendor() {
        arize.post(ARIZE, "{'name':'n','provider':'OPEN_AI'}");
        portkey.post(PORTKEY, "{'name':'n','ai_provider_id':'openai'}");
        arize.post(ARIZE_FAULTS, "{'kind':'status','status':503}");
        Reply reset = arize.send(arize.request("/sandbox/arize/reset").POST(BodyPublishers.noBody()));

        assertThat(reset.status()).isEqualTo(204);
        assertThat(arize.get("/sandbox/arize/journal").json().path("requests")).isEmpty();
        assertThat(arize.get(ARIZE).json().path("ai_integrations")).isEmpty();
        assertThat(portkey.get(PORTKEY).json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void refusesAPortThatIsTaken() {
        String port = server.baseUrl().substring(server.baseUrl().lastIndexOf(':') + 1);

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> StandaloneServer.start(Options.parse("--port", port)))
                .withMessageStartingWith("Cannot listen on port " + port + ": ");
    }
}

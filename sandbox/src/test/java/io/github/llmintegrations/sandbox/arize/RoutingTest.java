package io.github.llmintegrations.sandbox.arize;

import static io.github.llmintegrations.sandbox.arize.Account.AI_INTEGRATIONS;
import static io.github.llmintegrations.sandbox.arize.Account.INTEGRATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTest {

    private static final String AI_INTEGRATION = "{'name':'n','provider':'OPEN_AI'}";

    @AutoClose
    private final Account account = Account.screaming();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v2",
                "/v2/integration",
                "/v2/integrations/",
                "/v2/integrations/a/b",
                "/v2//integrations",
                "/V2/integrations",
                "/v1/integrations",
                "/v2/ai-integrations/",
                "/v2/ai_integrations"
            })
    void knowsNoOtherPaths(String path) {
        Reply reply = account.caller.get(path);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json())
                .isEqualTo(Caller.json("{'title':'Resource not found','status':404,"
                        + "'type':'https://arize.com/docs/ax/rest-reference/errors#resource-not-found',"
                        + "'detail':'There is no resource at this path.','instance':'" + path + "'}"));
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT    | /v2/integrations      | GET, POST",
                "DELETE | /v2/integrations      | GET, POST",
                "PATCH  | /v2/ai-integrations   | GET, POST",
                "POST   | /v2/integrations/x    | DELETE, GET, PATCH",
                "PUT    | /v2/ai-integrations/x | DELETE, GET, PATCH",
                "get    | /v2/ai-integrations   | GET, POST",
            })
    void namesTheMethodsThatAPathTakes(String method, String path, String allowed) {
        Reply reply = account.caller.send(account.caller.request(path).method(method, BodyPublishers.noBody()));

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).isEqualTo(allowed);
        assertThat(reply.json().path("status").asInt()).isEqualTo(405);
    }

    @Test
    void answersHeadWithoutABody() {
        Reply reply = account.caller.send(account.caller.request(INTEGRATIONS).method("HEAD", BodyPublishers.noBody()));

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.text()).isEmpty();
        assertThat(account.caller.get(AI_INTEGRATIONS).status()).isEqualTo(200);
    }

    @Test
    void decodesIdsInPaths() {
        for (int i = 0; i < 3; i++) {
            String id = account.createAi("{'name':'n" + i + "','provider':'OPEN_AI'}")
                    .id();

            assertThat(account.getAi(id).id()).isEqualTo(id);
            assertThat(account.caller
                            .get(AI_INTEGRATIONS + "/" + id.replace("/", "%2f"))
                            .id())
                    .isEqualTo(id);
        }
    }

    @Test
    void takesASlashInAnIdForTheEndOfItUnlessItIsEscaped() {
        account.createAi(AI_INTEGRATION);
        String id = account.createAi("{'name':'second','provider':'OPEN_AI'}").id();

        assertThat(id).contains("/");
        assertThat(account.caller.get(AI_INTEGRATIONS + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void keepsTheFamiliesApart() {
        String id = account.createAi(AI_INTEGRATION).id();

        assertThat(account.get(id).status()).isEqualTo(404);
        assertThat(account.delete(id).status()).isEqualTo(404);
        assertThat(account.getAi(id).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PATCH", "DELETE"})
    void doesNotFindAnUnknownId(String method) {
        for (String collection : new String[] {INTEGRATIONS, AI_INTEGRATIONS}) {
            String path = collection + "/TGxtSW50ZWdyYXRpb246MTI6YUJjRA==";
            Reply reply = account.caller.send(account.caller
                    .request(path)
                    .method(method, method.equals("PATCH") ? Caller.body("{'name':'x'}") : BodyPublishers.noBody()));

            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.json().path("instance").asText()).isEqualTo(path);
        }
    }

    @Test
    void deletesForGood() {
        String id = account.createAi(AI_INTEGRATION).id();
        Reply deleted = account.deleteAi(id);

        assertThat(deleted.status()).isEqualTo(204);
        assertThat(deleted.text()).isEmpty();
        assertThat(deleted.headers().firstValue("Content-Length")).isEmpty();
        assertThat(account.getAi(id).status()).isEqualTo(404);
        assertThat(account.deleteAi(id).status()).isEqualTo(404);
        assertThat(account.listAi("").json().path("ai_integrations")).isEmpty();
    }

    @Test
    void takesQueryParametersForListsOnly() {
        String id = account.createAi(AI_INTEGRATION).id();
        String path = Account.path(AI_INTEGRATIONS, id) + "?name=n";

        assertThat(account.caller.get(path).status()).isEqualTo(400);
        assertThat(account.caller.patch(path, "{'name':'x'}").status()).isEqualTo(400);
        assertThat(account.caller.delete(path).status()).isEqualTo(400);
        assertThat(account.caller
                        .post(AI_INTEGRATIONS + "?dry_run=true", AI_INTEGRATION)
                        .detail())
                .isEqualTo("dry_run: unknown parameter");
    }
}

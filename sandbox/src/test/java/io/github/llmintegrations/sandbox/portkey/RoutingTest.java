package io.github.llmintegrations.sandbox.portkey;

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

    @AutoClose
    private final Organisation organisation = new Organisation();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/integration",
                "/integrations/",
                "/integrations/s/model",
                "/integrations/s/models/m",
                "/Integrations",
                "/provider",
                "/providers/s/models",
                "/workspaces",
                "/mcp-servers/s/tokens"
            })
    void knowsNoOtherPaths(String path) {
        Reply reply = organisation.caller.get(path);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json())
                .isEqualTo(Caller.json("{'success':false,'data':"
                        + "{'message':'There is no resource at this path.','errorCode':'AB08'}}"));
    }

    @Test
    void standsUnderAPathOfItsOwn() {
        String root = organisation.portkey.baseUrl().replaceFirst("/v1$", "");

        assertThat(organisation.portkey.baseUrl()).matches("http://127\\.0\\.0\\.1:[0-9]+/v1");
        assertThat(Caller.withKeyIn("x-portkey-api-key", root, organisation.portkey.apiKey())
                        .get("/integrations")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT   | /integrations              | GET, POST",
                "PATCH | /integrations/s            | DELETE, GET, PUT",
                "POST  | /integrations/s/models     | DELETE, GET, PUT",
                "POST  | /integrations/s/workspaces | GET, PUT",
            })
    void namesTheMethodsThatAPathTakes(String method, String path, String allowed) {
        Reply reply =
                organisation.caller.send(organisation.caller.request(path).method(method, BodyPublishers.noBody()));

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).isEqualTo(allowed);
        assertThat(reply.json().path("success").isBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /integrations/none",
        "PUT, /integrations/none",
        "DELETE, /integrations/none",
        "GET, /integrations/none/models",
        "PUT, /integrations/none/models",
        "DELETE, /integrations/none/models?slugs=a",
        "GET, /integrations/none/workspaces",
        "PUT, /integrations/none/workspaces"
    })
    void doesNotFindAnUnknownIntegration(String method, String path) {
        Reply reply = organisation.caller.send(organisation
                .caller
                .request(path)
                .method(method, method.equals("PUT") ? Caller.body("{}") : BodyPublishers.noBody()));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.errorCode()).isEqualTo("AB08");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /integrations",
        "GET, /integrations/s",
        "PUT, /integrations/s",
        "DELETE, /integrations/s",
        "GET, /integrations/s/models",
        "GET, /integrations/s/workspaces"
    })
    void refusesParametersThatItDoesNotKnow(String method, String path) {
        organisation.createNamed("s");
        Reply reply = organisation.caller.send(
                organisation.caller.request(path + "?page=1").method(method, BodyPublishers.noBody()));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message()).isEqualTo("page: unknown parameter");
    }
}

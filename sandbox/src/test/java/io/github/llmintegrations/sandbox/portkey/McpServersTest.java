package io.github.llmintegrations.sandbox.portkey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.Reply;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class McpServersTest {

    private static final String SERVERS = "/mcp-servers";
    private static final String DOCS = SERVERS + "/docs";
    private static final String OF_SUPPORT = "workspace_id=ws-support";

    @AutoClose
    private final Organisation organisation = new Organisation(PortkeySandbox.builder()
            .workspace("ws-support", "Support")
            .user("u-1", "Ada", "Lovelace")
            .user("u-2", "Grace", "Hopper"));

    private final Caller caller = organisation.caller;

    @BeforeEach
    void createIntegration() {
        createIntegration("docs", "mcp.example", "oauth_auto");
        caller.put("/mcp-integrations/docs/workspaces", "{'workspaces':[{'id':'ws-support','enabled':true}]}");
    }

    private void createIntegration(String slug, String host, String authType) {
        Reply reply = caller.post(
                "/mcp-integrations",
                "{'name':'Docs','url':'https://" + host + "/mcp','auth_type':'" + authType
                        + "','transport':'http','slug':'" + slug + "','configurations':{'headers':{'a':'b'}},"
                        + "'organisation_id':'" + organisation.portkey.organisationId() + "'}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    private Reply create(String more) {
        return caller.post(SERVERS, "{'name':'More docs','mcp_integration_id':'docs'" + more + "}");
    }

    private JsonNode get(String path) {
        Reply reply = caller.get(DOCS + path);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    @Test
    void areReadWithTheirIntegration() {
        JsonNode server = get("");

        assertThat(server.path("name").asText()).isEqualTo("Docs");
        assertThat(server.path("url").asText()).isEqualTo("https://mcp.portkey.ai/docs/mcp");
        assertThat(server.path("mcp_integration_details").path("slug").asText()).isEqualTo("docs");
        assertThat(server.path("mcp_integration_details").path("configurations"))
                .isEqualTo(Caller.json("{'masked_headers':{'a':'********'}}"));
        assertThat(caller.get(SERVERS + "/" + server.path("id").asText()).json())
                .isEqualTo(server);
    }

    @Test
    void appearOnceInAWorkspace() {
        caller.put("/mcp-integrations/docs/workspaces", "{'workspaces':[{'id':'ws-support','enabled':true}]}");

        assertThat(caller.get(SERVERS + "?" + OF_SUPPORT).json().path("total").asInt())
                .isEqualTo(1);
    }

    @Test
    void areCreatedBesideOthers() {
        Reply created = create("," + "'workspace_id':'ws-support','slug':'more-docs','description':'d'");

        assertThat(created.json().path("slug").asText()).isEqualTo("more-docs");
        JsonNode listed =
                caller.get(SERVERS + "?" + OF_SUPPORT + "&search=MORE").json();
        assertThat(listed.path("data").findValuesAsText("workspace_slug")).containsExactly("ws-support");
        assertThat(listed.path("data").findValuesAsText("mcp_integration_slug")).containsExactly("docs");
        assertThat(caller.get(SERVERS + "?" + OF_SUPPORT + "&id=" + created.id() + ",x")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(caller.get(SERVERS + "?" + OF_SUPPORT + "&page_size=1&current_page=1")
                        .json()
                        .path("data"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `` | 400 | workspace_id: required with the API key of an organisation
            ,'workspace_id':'other' | 403 | mcp_integration_id: is not enabled for the workspace
            ,'workspace_id':'ws-support','slug':'ab' | 400 | slug: must match ^[a-zA-Z0-9_-]{3,50}$
            ,'workspace_id':'ws-support','slug':'docs' | 409 | slug: is taken
            ,'workspace_id':'ws-support','url':'u' | 400 | url: unknown field
            """)
    void areRefusedWhereTheyMakeNoSense(String more, int status, String message) {
        Reply reply = create(more);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.message()).isEqualTo(message);
    }

    @Test
    void areChangedAndDeleted() {
        assertThat(caller.put(DOCS, "{'name':'n','description':'d'}").text()).isEqualTo("{}");
        assertThat(get("").path("description").asText()).isEqualTo("d");
        assertThat(caller.put(DOCS, "{'description':null}").text()).isEqualTo("{}");
        assertThat(get("").path("description").isNull()).isTrue();
        assertThat(caller.put(DOCS, "{}").status()).isEqualTo(400);
        assertThat(caller.put(DOCS, "{'name':null}").status()).isEqualTo(400);

        assertThat(caller.delete(DOCS).text()).isEqualTo("{}");
        assertThat(caller.get(DOCS).status()).isEqualTo(404);
    }

    @Test
    void areTestedWithoutAnErrorEitherWay() {
        createIntegration("lost", "mcp.invalid", "none");
        caller.put("/mcp-integrations/lost/workspaces", "{'workspaces':[{'id':'ws-support','enabled':true}]}");

        assertThat(caller.post(DOCS + "/test", "").json())
                .isEqualTo(Caller.json("{'url':'https://mcp.example/mcp','server_name':'Docs','object':'mcp-server',"
                        + "'success':true,'status_code':200,'response_time_ms':1}"));
        assertThat(caller.post(SERVERS + "/lost/test", "").json())
                .isEqualTo(Caller.json("{'url':'https://mcp.invalid/mcp','server_name':'Docs','object':'mcp-server',"
                        + "'success':false,'status_code':null,'error':'The server cannot be reached'}"));
    }

    @Test
    void haveTheCapabilitiesOfTheirIntegrationLessWhatTheyDisable() {
        caller.put(
                "/mcp-integrations/docs/capabilities",
                "{'capabilities':[{'name':'fetch','type':'tool','enabled':false}]}");
        caller.put(
                DOCS + "/capabilities",
                "{'capabilities':[{'name':'search','type':'tool','enabled':false},"
                        + "{'name':'fetch','type':'tool','enabled':true}]}");

        JsonNode tools = get("/capabilities?type=tool").path("data");

        assertThat(tools)
                .isEqualTo(Caller.json("[{'name':'search','type':'tool','enabled':false,'integration_enabled':true},"
                        + "{'name':'fetch','type':'tool','enabled':false,'integration_enabled':false}]"));
        assertThat(get("/capabilities")
                        .path("counts")
                        .path("tools")
                        .path("enabled")
                        .asInt())
                .isZero();
        assertThat(get("/metadata").path("server_name").asText()).isEqualTo("Docs");
    }

    @Test
    void haveCapabilitiesUnderAnotherNameInOlderDeployments() {
        try (Organisation legacy =
                new Organisation(PortkeySandbox.builder().legacyLists().keyOfWorkspace("w"))) {
            legacy.caller.post(
                    "/mcp-integrations",
                    "{'name':'n','url':'https://m.example','auth_type':'none','transport':'sse','slug':'docs'}");

            JsonNode list = legacy.caller.get(DOCS + "/capabilities").json();

            assertThat(list.path("capabilities")).hasSize(5);
            assertThat(list.has("counts")).isFalse();
        }
    }

    @Test
    void areOpenToUsersUnlessTheyAreDenied() {
        assertThat(caller.put(DOCS + "/user-access", "{'user_access':[{'user_id':'u-1','enabled':false}]}")
                        .json())
                .isEqualTo(Caller.json("{'success':true}"));

        JsonNode access = get("/user-access");
        assertThat(access.path("default_user_access").asText()).isEqualTo("allow");
        assertThat(access.path("data").findValuesAsText("enabled")).containsExactly("false", "true");
        assertThat(access.path("data").findValuesAsText("has_override")).containsExactly("true", "false");
        assertThat(access.path("data").path(0).path("object").asText()).isEqualTo("user-acces");

        caller.put(DOCS + "/user-access", "{'default_user_access':'deny'}");
        assertThat(get("/user-access").path("data").findValuesAsText("enabled")).containsExactly("false", "false");
        assertThat(get("/user-access?search=grace").path("data").findValuesAsText("user_id"))
                .containsExactly("u-2");
        assertThat(get("/user-access?page=2&page_size=1").path("data").findValuesAsText("user_id"))
                .containsExactly("u-2");
        assertThat(caller.put(DOCS + "/user-access", "{'user_access':[{'user_id':'x','enabled':true}]}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void areConnectedToByUsersUntilTheyAreDisconnected() {
        assertThat(get("/connections?" + OF_SUPPORT).path("data").findValuesAsText("user_id"))
                .containsExactly("u-1", "u-2");

        assertThat(caller.delete(DOCS + "/connections?user_id=u-1&" + OF_SUPPORT)
                        .json())
                .isEqualTo(Caller.json("{'success':true}"));

        assertThat(get("/connections?" + OF_SUPPORT).path("total").asInt()).isEqualTo(1);
        assertThat(get("/connections?user_id=u-1&" + OF_SUPPORT).path("total").asInt())
                .isZero();
        assertThat(get("/user-access").path("data").findValuesAsText("connection_status"))
                .containsExactly("not_connected", "connected");
        assertThat(caller.delete(DOCS + "/connections?user_id=u-1&" + OF_SUPPORT)
                        .status())
                .isEqualTo(404);
        assertThat(caller.delete(DOCS + "/connections?" + OF_SUPPORT).message())
                .isEqualTo("user_id: required with a service key");
        assertThat(caller.get(DOCS + "/connections").status()).isEqualTo(400);
        assertThat(caller.get(DOCS + "/connections?workspace_id=other").status())
                .isEqualTo(404);
    }
}

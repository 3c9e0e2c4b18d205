package io.github.llmintegrations.sandbox.portkey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.JournalEntry;
import io.github.llmintegrations.sandbox.Reply;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class McpIntegrationsTest {

    private static final String INTEGRATIONS = "/mcp-integrations";
    private static final String DOCS = INTEGRATIONS + "/docs";
    private static final String NEEDED =
            "'name':'Docs','url':'https://mcp.example/mcp','auth_type':'none','transport':'http'";

    @AutoClose
    private final Organisation organisation =
            new Organisation(PortkeySandbox.builder().workspace("ws-support", "Support"));

    private final Caller caller = organisation.caller;
    private final String organisationId = organisation.portkey.organisationId();

    private Reply create(String more) {
        return caller.post(INTEGRATIONS, "{" + NEEDED + ",'organisation_id':'" + organisationId + "'" + more + "}");
    }

    private JsonNode list(String query) {
        Reply reply = caller.get(INTEGRATIONS + "?organisation_id=" + organisationId + query);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private String workspaceId() {
        return caller.get("/admin/workspaces/ws-support").json().path("id").asText();
    }

    @Test
    void areReadWithTheirSecretsMasked() {
        organisation.createReference("r");
        Reply created = create(",'slug':'docs','configurations':{'headers':{'authorization':'Bearer 0123456789abc'},"
                + "'oauth_metadata':{'client_id':'c','client_secret':'short'},'forward_headers':['x-user'],"
                + "'jwt_validation':{'introspectClientSecret':'0123456789abcdef'}},"
                + "'secret_mappings':[{'target_field':'configurations.oauth_metadata','secret_reference_id':'r',"
                + "'value_format':'json'}]");

        JsonNode integration = caller.get(INTEGRATIONS + "/" + created.id()).json();

        assertThat(integration).isEqualTo(caller.get(DOCS).json());
        assertThat(integration.path("configurations"))
                .isEqualTo(Caller.json("{'masked_headers':{'authorization':'********9abc'},"
                        + "'oauth_metadata':{'client_id':'c','masked_client_secret':'********'},"
                        + "'forward_headers':['x-user'],"
                        + "'jwt_validation':{'masked_introspectClientSecret':'********cdef'}}"));
        assertThat(integration.path("secret_mappings")).hasSize(1);
        assertThat(integration.path("type").asText()).isEqualTo("organisation");
        assertThat(integration.path("global_workspace_access").isNull()).isTrue();
        assertThat(integration.path("organisation_id").asText()).isEqualTo(organisationId);
    }

    @Test
    void mapOnlySecretReferencesThatExistAndKeepThem() {
        String mapping =
                ",'secret_mappings':[{'target_field':'configurations.oauth_metadata'," + "'secret_reference_id':'r'}]";

        Reply rejected = create(mapping);
        organisation.createReference("r");
        Reply created = create(mapping);

        assertThat(rejected.status()).isEqualTo(400);
        assertThat(rejected.message()).isEqualTo("secret_mappings[0].secret_reference_id: is no secret reference");
        assertThat(caller.delete(Organisation.REFERENCES + "/r").status()).isEqualTo(400);
        caller.delete(INTEGRATIONS + "/" + created.id());
        assertThat(caller.delete(Organisation.REFERENCES + "/r").status()).isEqualTo(200);
    }

    @Test
    void leaveNoSecretInTheJournal() {
        create(",'configurations':{'headers':{'x-any':'canary'},'custom_headers':{'x-any':'canary'},"
                + "'oauth_metadata':{'client_secret':'canary'},'jwt_validation':{'introspectClientSecret':'canary'}}");

        assertThat(organisation.portkey.journal())
                .extracting(JournalEntry::toString)
                .noneMatch(entry -> entry.contains("canary"));
        assertThat(organisation.portkey.journal().get(0).body()).doesNotContain("canary");
    }

    @Test
    void areListedByTypeWorkspaceAndName() {
        create(",'slug':'docs'");
        caller.post(INTEGRATIONS, "{" + NEEDED.replace("Docs", "Own") + ",'slug':'own','workspace_id':'ws-support'}");

        assertThat(list("").path("data").findValuesAsText("name")).containsExactly("Docs", "Own");
        assertThat(list("&type=workspace").path("data").findValuesAsText("name"))
                .containsExactly("Own");
        assertThat(list("&type=organisation").path("data").findValuesAsText("name"))
                .containsExactly("Docs");
        assertThat(list("&workspace_id=ws-support").path("data").findValuesAsText("name"))
                .containsExactly("Own");
        assertThat(list("&search=DOC&page_size=1").path("total").asInt()).isEqualTo(1);
        assertThat(list("").path("data")
                        .path(0)
                        .path("metadata")
                        .path("server_name")
                        .asText())
                .isEqualTo("Docs");
    }

    @Test
    void areChangedFieldByField() {
        create(",'slug':'docs','description':'d','configurations':{'headers':{'a':'b'}}");

        assertThat(caller.put(DOCS, "{'name':'New','description':null,'auth_type':'headers'}")
                        .text())
                .isEqualTo("{}");

        JsonNode integration = caller.get(DOCS).json();
        assertThat(integration.path("name").asText()).isEqualTo("New");
        assertThat(integration.path("description").isNull()).isTrue();
        assertThat(integration.path("auth_type").asText()).isEqualTo("headers");
        assertThat(integration.path("configurations")).isEqualTo(Caller.json("{'masked_headers':{'a':'********'}}"));
    }

    @Test
    void areGoneWithTheirServersOnceTheyAreDeleted() {
        create(",'slug':'docs'");
        caller.put(DOCS + "/workspaces", "{'workspaces':[{'id':'ws-support','enabled':true}]}");
        assertThat(caller.get("/mcp-servers/docs").status()).isEqualTo(200);

        assertThat(caller.delete(DOCS).text()).isEqualTo("{}");

        assertThat(caller.get(DOCS).status()).isEqualTo(404);
        assertThat(caller.get("/mcp-servers/docs").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {} | name: required; url: required; auth_type: required; transport: required
            {NEEDED} | organisation_id: required with the API key of an organisation, or workspace_id
            {NEEDED,'server_url':'u','organisation_id':'o'} | server_url: unknown field
            {NEEDED,'secret_mappings':[{'target_field':'key','secret_reference_id':'r'}]} \
                | secret_mappings[0].target_field: must match ^configurations\\.[a-zA-Z0-9_]+$
            {NEEDED,'slug':''} | slug: must match ^[a-zA-Z0-9_-]{1,255}$
            {'name':'n','url':'mcp.example','auth_type':'oauth','transport':'interactive'} \
                | url: must match ^https?://\\S+$; auth_type: must be one of [oauth_auto, oauth_client_credentials, \
            headers, none]; transport: must be one of [http, sse]
            """)
    void areRefusedWhereTheyMakeNoSense(String json, String message) {
        organisation.createReference("r");

        Reply reply = caller.post(INTEGRATIONS, json.replace("NEEDED", NEEDED));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message()).isEqualTo(message.replace("\\\\", "\\"));
    }

    @Test
    void areOfTheOrganisationOfTheKeyAlone() {
        assertThat(caller.get(INTEGRATIONS).message())
                .isEqualTo("organisation_id: required with the API key of an organisation");
        assertThat(caller.get(INTEGRATIONS + "?organisation_id=other").status()).isEqualTo(403);
        assertThat(caller.post(INTEGRATIONS, "{" + NEEDED + ",'organisation_id':'other'}")
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"0, 400", "1001, 400", "1000, 200", "1, 200"})
    void comeInPagesOfAThousandAtMost(int size, int status) {
        assertThat(caller.get(INTEGRATIONS + "?organisation_id=" + organisationId + "&page_size=" + size)
                        .status())
                .isEqualTo(status);
    }

    @Test
    void openWorkspacesAndMakeAServerAppearThere() {
        create(",'slug':'docs'");

        assertThat(caller.put(
                                DOCS + "/workspaces",
                                "{'workspaces':[{'id':'ws-support','enabled':true},{'id':'other/any','enabled':false}]}")
                        .text())
                .isEqualTo("{}");

        JsonNode versioned = caller.get(DOCS + "/workspaces?version=1").json();
        JsonNode legacy = caller.get(DOCS + "/workspaces").json();
        assertThat(versioned.path("total").asInt()).isEqualTo(2);
        assertThat(versioned.path("data").findValuesAsText("id")).containsExactly(workspaceId(), "other/any");
        assertThat(legacy.path("workspaces")).isEqualTo(versioned.path("data"));
        assertThat(legacy.has("total")).isFalse();
        assertThat(caller.get("/mcp-servers?workspace_id=ws-support")
                        .json()
                        .path("data")
                        .findValuesAsText("slug"))
                .containsExactly("docs");
        assertThat(caller.get("/mcp-servers?workspace_id=other/any")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void openAllWorkspacesAndOverrideTheOthersWhenAskedTo() {
        create(",'slug':'docs'");
        caller.put(DOCS + "/workspaces", "{'workspaces':[{'id':'w','enabled':false}]}");
        caller.put(DOCS + "/workspaces", "{'workspaces':[],'global_workspace_access':{'enabled':true}}");
        assertThat(list("&workspace_id=w").path("total").asInt()).isZero();
        assertThat(list("&workspace_id=any").path("total").asInt()).isEqualTo(1);

        caller.put(
                DOCS + "/workspaces",
                "{'workspaces':[],'global_workspace_access':{'enabled':true},'override_existing_workspace_access':true}");
        assertThat(list("&workspace_id=w").path("total").asInt()).isEqualTo(1);

        caller.put(DOCS + "/workspaces", "{'workspaces':[],'global_workspace_access':null}");
        assertThat(caller.get(DOCS).json().path("global_workspace_access").isNull())
                .isTrue();
        assertThat(caller.put(DOCS + "/workspaces", "{}").message()).isEqualTo("workspaces: required");
    }

    @Test
    void haveCapabilitiesInPagesCountedFromOne() {
        create(",'slug':'docs'");

        JsonNode all = caller.get(DOCS + "/capabilities").json();
        JsonNode second = caller.get(DOCS + "/capabilities?page=2&page_size=2").json();

        assertThat(all.path("data").findValuesAsText("name"))
                .containsExactly("search", "fetch", "summarize", "readme", "page");
        assertThat(second.path("data").findValuesAsText("name")).containsExactly("summarize", "readme");
        assertThat(second.path("has_more").asBoolean()).isTrue();
        assertThat(all.path("has_more").asBoolean(true)).isFalse();
        assertThat(all.path("counts").path("tools")).isEqualTo(Caller.json("{'total':2,'enabled':2}"));
        assertThat(caller.get(DOCS + "/capabilities?type=prompt")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(caller.get(DOCS + "/capabilities?page=0").message())
                .isEqualTo("page: must be a number, not less than 1");
        assertThat(caller.get(DOCS + "/capabilities?page_size=501").status()).isEqualTo(400);
        assertThat(caller.get(DOCS + "/capabilities?type=tools").status()).isEqualTo(400);
        assertThat(caller.get(DOCS + "/capabilities?current_page=1").message())
                .isEqualTo("current_page: unknown parameter");
    }

    @Test
    void enableAndDisableCapabilities() {
        create(",'slug':'docs'");

        Reply reply = caller.put(
                DOCS + "/capabilities", "{'capabilities':[{'name':'search','type':'tool','enabled':false}]}");

        assertThat(reply.json()).isEqualTo(Caller.json("{'success':true}"));
        assertThat(caller.get(DOCS + "/capabilities").json().path("counts").path("tools"))
                .isEqualTo(Caller.json("{'total':2,'enabled':1}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'capabilities':[]} | capabilities: must have a length of at least 1
            {'capabilities':[{'name':'page','type':'resource_template','enabled':true}]} \
                | capabilities[0].type: must be one of [tool, prompt, resource]
            {'capabilities':[{'name':'search','type':'prompt','enabled':true}]} \
                | capabilities[0].name: is no capability of the server
            """)
    void enableNoCapabilitiesThatTheyDoNotHave(String json, String message) {
        create(",'slug':'docs'");

        assertThat(caller.put(DOCS + "/capabilities", json).message()).isEqualTo(message);
    }

    @Test
    void storeWhatTheServerReports() {
        create(",'slug':'docs'");

        Reply reply = caller.post(
                DOCS + "/sync",
                "{'server_info':{'name':'docs','version':'2','title':'T','capabilities':{'tools':{}}},"
                        + "'capabilities':[{'name':'grep','type':'tool','_meta':{}}]}");

        assertThat(reply.json().path("success").asBoolean()).isTrue();
        JsonNode metadata = caller.get(DOCS + "/metadata").json();
        assertThat(metadata.path("server_name").asText()).isEqualTo("docs");
        assertThat(metadata.path("server_version").asText()).isEqualTo("2");
        assertThat(metadata.path("capability_flags")).isEqualTo(Caller.json("{'tools':{}}"));
        assertThat(metadata.path("sync_status").asText()).isEqualTo("synced");
        assertThat(caller.get(DOCS + "/capabilities").json().path("data").findValuesAsText("name"))
                .containsExactly("grep");
        assertThat(caller.post(DOCS + "/sync", "{'capabilities':[{'name':'grep'}]}")
                        .message())
                .isEqualTo("capabilities[0].type: required");
    }

    @Test
    void areTestedWithoutAnErrorEitherWay() {
        create(",'slug':'docs'");
        caller.post(
                INTEGRATIONS,
                "{" + NEEDED.replace("mcp.example", "mcp.invalid") + ",'slug':'lost','organisation_id':'"
                        + organisationId + "'}");

        assertThat(caller.post(DOCS + "/test", "").json().path("success").asBoolean())
                .isTrue();
        Reply lost = caller.post(INTEGRATIONS + "/lost/test", "");
        assertThat(lost.status()).isEqualTo(200);
        assertThat(lost.json().path("success").asBoolean(true)).isFalse();
        assertThat(caller.post(INTEGRATIONS + "/none/test", "").status()).isEqualTo(404);
    }
}

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
import org.junit.jupiter.params.provider.ValueSource;

class ProvidersTest {

    private static final String PROVIDERS = "/providers";
    private static final String OF_W = "?workspace_id=w";

    @AutoClose
    private final Organisation organisation =
            new Organisation(PortkeySandbox.builder().workspace("ws-1", "One"));

    @BeforeEach
    void createIntegration() {
        organisation.createNamed("openai");
        open("openai", "w");
    }

    private void open(String integration, String workspace) {
        organisation.caller.put(
                Organisation.workspaces(integration),
                "{'create_default_provider':false,'workspaces':[{'id':'" + workspace + "','enabled':true}]}");
    }

    private Reply create(String more) {
        return organisation.caller.post(PROVIDERS, "{'name':'My provider','integration_id':'openai'" + more + "}");
    }

    private JsonNode read(String slug) {
        Reply reply = organisation.caller.get(PROVIDERS + "/" + slug + OF_W);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    @Test
    void areReadAsTheyWereCreated() {
        Reply created = create(",'workspace_id':'w','slug':'p','note':'n','usage_limits':{'credit_limit':10},"
                + "'rate_limits':{'type':'requests','unit':'rpm','value':60},'expires_at':'2100-01-01T00:00:00Z',"
                + "'tags':{'team':'search'}");

        assertThat(created.status()).isEqualTo(200);
        assertThat(created.json().path("slug").asText()).isEqualTo("p");
        JsonNode provider = read("p");
        assertThat(provider.path("id").asText()).isEqualTo(created.id());
        assertThat(provider.path("usage_limits")).isEqualTo(Caller.json("{'credit_limit':10}"));
        assertThat(provider.path("rate_limits"))
                .isEqualTo(Caller.json("[{'type':'requests','unit':'rpm','value':60}]"));
        assertThat(provider.path("status").asText()).isEqualTo("active");
        assertThat(provider.path("tags")).isEqualTo(Caller.json("{'team':'search'}"));
        assertThat(provider.path("object").asText()).isEqualTo("provider");
    }

    @Test
    void haveASlugFromTheirNameAndNullForWhatIsNotSet() {
        String slug = create(",'workspace_id':'w'").json().path("slug").asText();

        assertThat(slug).startsWith("my-provider-");
        assertThat(read(slug).path("usage_limits").isNull()).isTrue();
        assertThat(read(slug).path("expires_at").isNull()).isTrue();
    }

    @Test
    void haveASlugThatNoOtherHas() {
        create(",'workspace_id':'w','slug':'p'");

        Reply again = create(",'workspace_id':'w','slug':'p'");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.errorCode()).isEqualTo("AB07");
    }

    @Test
    void areListedByWorkspaceInPages() {
        open("openai", "v");
        create(",'workspace_id':'w','slug':'a'");
        create(",'workspace_id':'v','slug':'b'");
        create(",'workspace_id':'w','slug':'c'");

        Reply first = organisation.caller.get(PROVIDERS + OF_W + "&page_size=1");
        Reply second = organisation.caller.get(PROVIDERS + OF_W + "&page_size=1&current_page=1");

        assertThat(first.json().path("total").asInt()).isEqualTo(2);
        assertThat(first.json().path("data").findValuesAsText("slug")).containsExactly("a");
        assertThat(second.json().path("data").findValuesAsText("slug")).containsExactly("c");
    }

    @Test
    void comeInPagesOfFiftyUnlessToldOtherwise() {
        for (int i = 0; i < 51; i++) {
            create(",'workspace_id':'w'");
        }

        assertThat(organisation.caller.get(PROVIDERS + OF_W).json().path("data"))
                .hasSize(50);
    }

    @Test
    void areChangedFieldByField() {
        create(",'workspace_id':'w','slug':'p','note':'n','usage_limits':{'credit_limit':10}");

        Reply updated = organisation.caller.put(
                PROVIDERS + "/p" + OF_W, "{'name':'m','note':null,'usage_limits':null,'reset_usage':true}");

        assertThat(updated.json().path("slug").asText()).isEqualTo("p");
        assertThat(read("p").path("name").asText()).isEqualTo("m");
        assertThat(read("p").path("note").isNull()).isTrue();
        assertThat(read("p").path("usage_limits").isNull()).isTrue();
    }

    @Test
    void expire() {
        create(",'workspace_id':'w','slug':'p','expires_at':'2020-01-01T00:00:00+02:00'");

        assertThat(read("p").path("status").asText()).isEqualTo("expired");
    }

    @Test
    void areGoneOnceTheyAreDeleted() {
        create(",'workspace_id':'w','slug':'p'");

        assertThat(organisation.caller.delete(PROVIDERS + "/p" + OF_W).text()).isEqualTo("{}");
        assertThat(organisation.caller.get(PROVIDERS + "/p" + OF_W).status()).isEqualTo(404);
        assertThat(organisation.caller.delete(PROVIDERS + "/p" + OF_W).errorCode())
                .isEqualTo("AB08");
    }

    @Test
    void comeWithTheAccessToAnIntegrationUnlessTheyAreNotWanted() {
        organisation.createNamed("more");
        organisation.caller.put(
                Organisation.workspaces("more"),
                "{'default_provider_slug':'by-default','workspaces':[{'id':'w','enabled':true},"
                        + "{'id':'v','enabled':true,'create_default_provider':false},{'id':'u','enabled':false}]}");
        organisation.caller.put(
                Organisation.workspaces("more"),
                "{'workspaces':[{'id':'w','enabled':true},{'id':'u','enabled':true}]}");

        assertThat(read("by-default").path("note").asText())
                .isEqualTo("Created automatically on integration access grant");
        assertThat(organisation
                        .caller
                        .get(PROVIDERS + OF_W)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(organisation
                        .caller
                        .get(PROVIDERS + "?workspace_id=v")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(organisation
                        .caller
                        .get(PROVIDERS + "?workspace_id=u")
                        .json()
                        .path("data")
                        .findValuesAsText("name"))
                .containsExactly("n");
    }

    @Test
    void areOfTheWorkspaceByItsIdOrSlug() {
        open("openai", "ws-1");
        create(",'workspace_id':'ws-1','slug':'p'");
        String id = organisation
                .caller
                .get("/admin/workspaces/ws-1")
                .json()
                .path("id")
                .asText();

        assertThat(organisation.caller.get(PROVIDERS + "/p?workspace_id=" + id).status())
                .isEqualTo(200);
        assertThat(organisation.caller.get(PROVIDERS + "/p?workspace_id=ws-1").status())
                .isEqualTo(200);
        assertThat(organisation.caller.get(PROVIDERS + "/p" + OF_W).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `` | 400 | workspace_id: required with the API key of an organisation
            ,'workspace_id':'other' | 403 | integration_id: is not enabled for the workspace
            ,'workspace_id':'w','slug':'a b' | 400 | slug: must match ^[a-zA-Z0-9_-]{1,255}$
            ,'workspace_id':'w','usage_limits':[] | 400 | usage_limits: must be an object
            ,'workspace_id':'w','usage_limits':{'periodic_reset':'weekly','periodic_reset_days':3} \
                | 400 | usage_limits.periodic_reset_days: cannot go together with periodic_reset
            ,'workspace_id':'w','expires_at':'soon' | 400 | expires_at: must be a date and time in ISO 8601
            ,'workspace_id':'w','key':'k' | 400 | key: unknown field
            """)
    void areRefusedWhereTheyMakeNoSense(String more, int status, String message) {
        Reply reply = create(more);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.message()).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/p"})
    void needAWorkspaceWithTheKeyOfAnOrganisation(String path) {
        create(",'workspace_id':'w','slug':'p'");

        Reply reply = organisation.caller.get(PROVIDERS + path);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message()).isEqualTo("workspace_id: required with the API key of an organisation");
    }

    @Test
    void needNoWorkspaceWithItsOwnKey() {
        try (Organisation workspace = new Organisation(PortkeySandbox.builder().keyOfWorkspace("w"))) {
            workspace.create("{'name':'n','slug':'openai','ai_provider_id':'openai','workspace_id':'w'}");

            Reply created = workspace.caller.post(PROVIDERS, "{'name':'n','integration_id':'openai','slug':'p'}");

            assertThat(created.status()).as(created.text()).isEqualTo(200);
            assertThat(workspace
                            .caller
                            .get(PROVIDERS + "/p")
                            .json()
                            .path("workspace_id")
                            .asText())
                    .isEqualTo("w");
            assertThat(workspace.caller.get(PROVIDERS + "?workspace_id=v").status())
                    .isEqualTo(403);
        }
    }

    @Test
    void areSeenLateWhereReadsAreStale() {
        try (Organisation stale =
                new Organisation(PortkeySandbox.builder().staleReads(1).keyOfWorkspace("w"))) {
            stale.create("{'name':'n','slug':'openai','ai_provider_id':'openai','workspace_id':'w'}");
            stale.caller.post(PROVIDERS, "{'name':'n','integration_id':'openai','slug':'p'}");

            assertThat(stale.caller.get(PROVIDERS + "/p").status()).isEqualTo(404);
            assertThat(stale.caller.get(PROVIDERS + "/p").status()).isEqualTo(200);
            assertThat(stale.caller.get(PROVIDERS).json().path("data")).isEmpty();
            assertThat(stale.caller.get(PROVIDERS).json().path("data")).hasSize(1);
        }
    }
}

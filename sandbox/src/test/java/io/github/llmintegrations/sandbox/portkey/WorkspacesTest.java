package io.github.llmintegrations.sandbox.portkey;

import static io.github.llmintegrations.sandbox.portkey.Organisation.workspaces;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.Reply;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkspacesTest {

    private static final String USAGE = "[{'credit_limit':10,'type':'cost','alert_threshold':8,"
            + "'periodic_reset':'monthly','periodic_reset_days':null,'next_usage_reset_at':'2026-05-01T00:00:00Z'}]";
    private static final String RATE = "[{'type':'requests','unit':'rpm','value':60}]";

    @AutoClose
    private final Organisation organisation = new Organisation();

    @BeforeEach
    void createIntegration() {
        organisation.createNamed("s");
    }

    @Test
    void areNoneInTheBeginning() {
        assertThat(organisation.caller.get(workspaces("s")).json())
                .isEqualTo(Caller.json("{'total':0,'workspaces':[],'global_workspace_access':null}"));
    }

    @Test
    void areTheOneThatTheIntegrationBelongsTo() {
        organisation.create("{'name':'n','slug':'t','ai_provider_id':'openai','workspace_id':'ws-1'}");

        assertThat(organisation.caller.get(workspaces("t")).json())
                .isEqualTo(Caller.json(
                        "{'total':1,'workspaces':[{'id':'ws-1','enabled':true}]," + "'global_workspace_access':null}"));
    }

    @Test
    void getAccessWithLimits() {
        put("{'workspaces':[{'id':'w','enabled':true,'usage_limits':" + USAGE + ",'rate_limits':" + RATE
                + ",'reset_usage':true,'create_default_provider':true,'default_provider_slug':'p'},"
                + "{'id':'any id/at,all','enabled':false}],'create_default_provider':false,"
                + "'default_provider_slug':'p'}");

        assertThat(organisation.caller.get(workspaces("s")).json())
                .isEqualTo(Caller.json("{'total':2,'workspaces':[{'id':'w','enabled':true,'usage_limits':" + USAGE
                        + ",'rate_limits':" + RATE + "},{'id':'any id/at,all','enabled':false}],"
                        + "'global_workspace_access':null}"));
        assertThat(organisation.get("s").json().path("workspace_count").asInt()).isEqualTo(1);
        assertThat(organisation.get("s").json().has("global_workspace_access_settings"))
                .isFalse();
    }

    @Test
    void keepLimitsThatAreLeftOutAndLoseThoseThatAreNull() {
        put("{'workspaces':[{'id':'w','enabled':true,'usage_limits':" + USAGE + ",'rate_limits':" + RATE + "}]}");
        put("{'workspaces':[{'id':'w','enabled':false,'usage_limits':null}]}");

        assertThat(workspace()).isEqualTo(Caller.json("{'id':'w','enabled':false,'rate_limits':" + RATE + "}"));
        put("{'workspaces':[{'id':'w','enabled':true,'rate_limits':[]}]}");
        assertThat(workspace()).isEqualTo(Caller.json("{'id':'w','enabled':true,'rate_limits':[]}"));
    }

    @Test
    void haveSettingsForAllOthers() {
        put("{'global_workspace_access':{'enabled':true,'usage_limits':" + USAGE + ",'rate_limits':" + RATE + "}}");

        assertThat(global())
                .isEqualTo(Caller.json("{'enabled':true,'usage_limits':" + USAGE + ",'rate_limits':" + RATE + "}"));
        assertThat(organisation.caller.get(workspaces("s")).json().path("global_workspace_access"))
                .isEqualTo(global());
        put("{'global_workspace_access':{'enabled':false,'rate_limits':null}}");
        assertThat(global()).isEqualTo(Caller.json("{'enabled':false,'usage_limits':" + USAGE + "}"));
        assertThat(organisation.caller.get(workspaces("s")).json().path("total").asInt())
                .isZero();
    }

    @Test
    void areOverriddenByTheGlobalSettingsWhenAskedTo() {
        put("{'workspaces':[{'id':'w','enabled':true,'usage_limits':" + USAGE + "}]}");
        put("{'global_workspace_access':{'enabled':false,'rate_limits':" + RATE + "}}");
        assertThat(workspace()).isEqualTo(Caller.json("{'id':'w','enabled':true,'usage_limits':" + USAGE + "}"));

        put("{'workspaces':[{'id':'x','enabled':true}],'override_existing_workspace_access':true}");
        assertThat(organisation.caller.get(workspaces("s")).json().path("workspaces"))
                .isEqualTo(Caller.json(
                        "[{'id':'w','enabled':false,'rate_limits':" + RATE + "},{'id':'x','enabled':true}]"));
    }

    @Test
    void stayAsTheyAreWhenThereIsNothingToOverrideThemWith() {
        put("{'workspaces':[{'id':'w','enabled':true}]}");
        put("{'override_existing_workspace_access':true}");

        assertThat(workspace()).isEqualTo(Caller.json("{'id':'w','enabled':true}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{'credit_limit':0}] | usage_limits[0].credit_limit: must be at least 1
            [{'credit_limit':1.5}] | usage_limits[0].credit_limit: must be a whole number
            [{'credit_limit':'10'}] | usage_limits[0].credit_limit: must be a number
            [{'credit_limit':null}] | usage_limits[0].credit_limit: must not be null
            [{'alert_threshold':0}] | usage_limits[0].alert_threshold: must be at least 1
            [{'type':'money'}] | usage_limits[0].type: must be one of [cost, tokens]
            [{'periodic_reset':'daily'}] | usage_limits[0].periodic_reset: must be one of [monthly, weekly]
            [{'periodic_reset_days':0}] | usage_limits[0].periodic_reset_days: must be at least 1
            [{'periodic_reset_days':366}] | usage_limits[0].periodic_reset_days: must be at most 365
            [{'periodic_reset_days':30,'periodic_reset':'weekly'}] \
                | usage_limits[0].periodic_reset_days: cannot go together with periodic_reset
            [{'next_usage_reset_at':'tomorrow'}] \
                | usage_limits[0].next_usage_reset_at: must be a date and time in ISO 8601
            [{'limit':1}] | usage_limits[0].limit: unknown field
            [{},{}] | usage_limits: must have a length of at most 1
            {} | usage_limits: must be a list
            """)
    void haveUsageLimitsThatMakeSense(String limits, String protocolError) {
        assertRefused("'usage_limits':" + limits, protocolError);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{'type':'cost'}] | rate_limits[0].type: must be one of [requests, tokens]
            [{'unit':'rps'}] | rate_limits[0].unit: must be one of [rpd, rph, rpm]
            [{'value':0.5}] | rate_limits[0].value: must be a whole number
            [{'per':'m'}] | rate_limits[0].per: unknown field
            [{},{}] | rate_limits: must have a length of at most 1
            """)
    void haveRateLimitsThatMakeSense(String limits, String protocolError) {
        assertRefused("'rate_limits':" + limits, protocolError);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'workspaces':[{}]} | workspaces[0].id: required; workspaces[0].enabled: required
            {'workspaces':[{'id':' ','enabled':1}]} \
                | workspaces[0].id: must not be blank; workspaces[0].enabled: must be a boolean
            {'workspaces':null} | workspaces: must not be null
            {'workspaces':[{'id':'w','enabled':true},{'id':'w','enabled':true}]} | workspaces[1].id: must be unique
            {'workspaces':[{'id':'w','enabled':true,'reset_usage':'now'}]} \
                | workspaces[0].reset_usage: must be a boolean
            {'workspaces':[{'id':'w','enabled':true,'default_provider_slug':'a b'}]} \
                | workspaces[0].default_provider_slug: must match ^[a-zA-Z0-9_-]{1,255}$
            {'global_workspace_access':{}} | global_workspace_access.enabled: required
            {'global_workspace_access':null} | global_workspace_access: must not be null
            {'override_existing_workspace_access':'yes'} | override_existing_workspace_access: must be a boolean
            {'default_provider_slug':''} | default_provider_slug: must match ^[a-zA-Z0-9_-]{1,255}$
            {'workspace_ids':[]} | workspace_ids: unknown field
            """)
    void areNotUpdatedByARequestThatMakesNoSense(String json, String message) {
        Reply reply = organisation.caller.put(workspaces("s"), json);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errorCode()).isEqualTo("AB01");
        assertThat(reply.message()).isEqualTo(message);
    }

    private void assertRefused(String limits, String protocolError) {
        Reply ofOne =
                organisation.caller.put(workspaces("s"), "{'workspaces':[{'id':'w','enabled':true," + limits + "}]}");
        Reply ofAll =
                organisation.caller.put(workspaces("s"), "{'global_workspace_access':{'enabled':true," + limits + "}}");

        assertThat(ofOne.status()).isEqualTo(400);
        assertThat(ofOne.message()).isEqualTo("workspaces[0]." + protocolError);
        assertThat(ofAll.message()).isEqualTo("global_workspace_access." + protocolError);
        assertThat(organisation.caller.get(workspaces("s")).json().path("total").asInt())
                .isZero();
    }

    private void put(String json) {
        Reply reply = organisation.caller.put(workspaces("s"), json);

        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("{}");
    }

    private JsonNode workspace() {
        return organisation
                .caller
                .get(workspaces("s"))
                .json()
                .path("workspaces")
                .path(0);
    }

    private JsonNode global() {
        return organisation.get("s").json().path("global_workspace_access_settings");
    }
}

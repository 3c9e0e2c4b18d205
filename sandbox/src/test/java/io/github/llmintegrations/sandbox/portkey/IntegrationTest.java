package io.github.llmintegrations.sandbox.portkey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.MutableClock;
import io.github.llmintegrations.sandbox.Reply;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntegrationTest {

    private final MutableClock clock = new MutableClock("2026-02-13T21:27:19.055Z");

    @AutoClose
    private final Organisation organisation = new Organisation(PortkeySandbox.builder(), clock);

    @Test
    void isCreatedAndAnsweredWithItsIdAndSlugOnly() {
        Reply reply = organisation.createNamed("Prod_1-a");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().size()).isEqualTo(2);
        assertThat(UUID.fromString(reply.id())).isNotNull();
        assertThat(reply.json().path("slug").asText()).isEqualTo("Prod_1-a");
    }

    @Test
    void tellsTheLeastWhenTheLeastWasSent() {
        String id = organisation.createNamed("s").id();
        ObjectNode detail = (ObjectNode) organisation.get("s").json();

        assertThat(UUID.fromString(detail.remove("organisation_id").asText())).isNotNull();
        assertThat(detail)
                .isEqualTo(Caller.json("{'id':'" + id + "','ai_provider_id':'openai','name':'n','slug':'s',"
                        + "'secret_mappings':[],'type':'organisation','status':'active','created_at':'2026-02-13T21:27:19.055Z',"
                        + "'last_updated_at':'2026-02-13T21:27:19.055Z','object':'integration',"
                        + "'allow_all_models':true,'workspace_count':0}"));
    }

    @Test
    void tellsInTheListingWhatASummaryHolds() {
        organisation.create("{'name':'n','slug':'s','ai_provider_id':'openai','description':'d','key':'sk-secret',"
                + "'workspace_id':'ws','create_default_provider':false,'default_provider_slug':'p',"
                + "'configurations':{'openai_project':'p'},'pricing_adjustments':{}}");
        JsonNode detail = organisation.get("s").json();
        ObjectNode summary =
                (ObjectNode) organisation.list("").json().path("data").path(0);

        assertThat(summary.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "id",
                        "organisation_id",
                        "ai_provider_id",
                        "name",
                        "status",
                        "created_at",
                        "last_updated_at",
                        "slug",
                        "description",
                        "workspace_id",
                        "type",
                        "object");
        summary.properties()
                .forEach(field -> assertThat(detail.get(field.getKey())).isEqualTo(field.getValue()));
        assertThat(detail.has("create_default_provider")).isFalse();
        assertThat(detail.path("workspace_count").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Production OpenAI | production-openai-[a-z0-9]{6}
            `  IIII -- (2) ` | iiii-2-[a-z0-9]{6}
            Ünïcode & 数 | n-code-[a-z0-9]{6}
            数 | integration-[a-z0-9]{6}
            """)
    void getsASlugFromItsNameWhenItHasNone(String name, String slug) {
        String json = "{'name':'" + name + "','ai_provider_id':'openai'}";
        String first = organisation.create(json).json().path("slug").asText();
        String second = organisation.create(json).json().path("slug").asText();

        assertThat(List.of(first, second)).doesNotHaveDuplicates().allMatch(each -> each.matches(slug));
        assertThat(organisation.get(first).json().path("name").asText()).isEqualTo(name);
    }

    @Test
    void cannotHaveASlugThatIsTaken() {
        organisation.createNamed("s");
        Reply reply = organisation.createNamed("s");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.errorCode()).isEqualTo("AB07");
        assertThat(organisation.createNamed("S").status()).isEqualTo(200);
    }

    @Test
    void keepsWhatAnUpdateLeavesOut() {
        organisation.create("{'name':'n','slug':'s','ai_provider_id':'openai','key':'sk-1234567890',"
                + "'configurations':{'openai_project':'p'},'pricing_adjustments':{'multiplier':{'default':0.8}}}");
        ObjectNode before = (ObjectNode) organisation.get("s").json();
        clock.advance(Duration.ofMinutes(1));
        Reply reply = organisation.update("s", "{'description':'d'}");
        JsonNode after = organisation.get("s").json();

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("{}");
        assertThat(after).isEqualTo(before.put("description", "d").put("last_updated_at", "2026-02-13T21:28:19.055Z"));
    }

    @Test
    void movesTheTimeOfItsUpdateEvenWhenTheClockStandsStill() {
        organisation.createNamed("s");
        organisation.update("s", "{'name':'m'}");

        assertThat(organisation.get("s").json().path("last_updated_at").asText())
                .isEqualTo("2026-02-13T21:27:19.056Z");
        assertThat(organisation.get("s").json().path("created_at").asText()).isEqualTo("2026-02-13T21:27:19.055Z");
    }

    @Test
    void isUpdatedInEveryPartThatCanChange() {
        organisation.createNamed("s");
        organisation.createReference("r");
        organisation.update(
                "s",
                "{'name':'m','tags':{'team':'ml'},'key':'sk-123456789','description':'','configurations':{'openai_project':'q'},"
                        + "'secret_mappings':[{'target_field':'key','secret_reference_id':'r'}],"
                        + "'pricing_adjustments':{'multiplier':{}}}");
        JsonNode detail = organisation.get("s").json();

        assertThat(detail.path("name").asText()).isEqualTo("m");
        assertThat(detail.path("masked_key").asText()).isEqualTo("********6789");
        assertThat(detail.get("description")).isEqualTo(Caller.json("''"));
        assertThat(detail.path("configurations")).isEqualTo(Caller.json("{'openai_project':'q'}"));
        assertThat(detail.path("secret_mappings")).hasSize(1);
        assertThat(detail.path("tags")).isEqualTo(Caller.json("{'team':'ml'}"));
        assertThat(detail.path("pricing_adjustments")).isEqualTo(Caller.json("{'multiplier':{}}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {} | body: at least one field to update is required
            {'slug':'t'} | slug: unknown field
            {'ai_provider_id':'openai'} | ai_provider_id: unknown field
            {'workspace_id':'w'} | workspace_id: unknown field
            {'name':null} | name: must not be null
            {'name':' '} | name: must not be blank
            {'key':null} | key: must not be null
            {'description':null} | description: must not be null
            {'secret_mappings':null} | secret_mappings: must not be null
            {'tags':{'a':1}} | tags.a: must be a string
            {'tags':null} | tags: must not be null
            {'configurations':[]} | configurations: must be an object
            """)
    void isNotUpdatedByARequestThatMakesNoSense(String json, String message) {
        organisation.createNamed("s");
        JsonNode before = organisation.get("s").json();
        Reply reply = organisation.update("s", json);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errorCode()).isEqualTo("AB01");
        assertThat(reply.message()).isEqualTo(message);
        assertThat(organisation.get("s").json()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {} | name: required; ai_provider_id: required
            {'name':'','ai_provider_id':17} | name: must not be blank; ai_provider_id: must be a string
            {'name':'n','ai_provider_id':'openai','slug':'a b'} | slug: must match ^[a-zA-Z0-9_-]{1,255}$
            {'name':'n','ai_provider_id':'openai','slug':''} | slug: must match ^[a-zA-Z0-9_-]{1,255}$
            {'name':'n','ai_provider_id':'openai','slug':'ü'} | slug: must match ^[a-zA-Z0-9_-]{1,255}$
            {'name':'n','ai_provider_id':'openai','slug':null} | slug: must not be null
            {'name':'n','ai_provider_id':'openai','default_provider_slug':'a.b'} \
                | default_provider_slug: must match ^[a-zA-Z0-9_-]{1,255}$
            {'name':'n','ai_provider_id':'openai','create_default_provider':'yes'} \
                | create_default_provider: must be a boolean
            {'name':'n','ai_provider_id':'openai','key':17} | key: must be a string
            {'name':'n','ai_provider_id':'openai','Key':'sk'} | Key: unknown field
            {'ai_provider_id':'bedrock','secret_mappings':{},'configurations':{'aws_regoin':'r'}} \
                | name: required; secret_mappings: must be a list; \
            configurations.aws_auth_type: required
            """)
    void isNotCreatedByARequestThatMakesNoSense(String json, String message) {
        Reply reply = organisation.create(json);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errorCode()).isEqualTo("AB01");
        assertThat(reply.message()).isEqualTo(message);
        assertThat(organisation.list("").json().path("total").asInt()).isZero();
    }

    @Test
    void neverFindsItsSecretsInAnError() {
        String secret = "sk-very-secret-indeed";
        Reply reply = organisation.create("{'name':['" + secret + "'],'ai_provider_id':'bedrock','key':['" + secret
                + "'],'configurations':{'aws_auth_type':'accessKey','aws_secret_access_key':['" + secret
                + "'],'custom_headers':{'h':['" + secret + "']}}}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message()).contains("aws_secret_access_key", "custom_headers.h");
        assertThat(reply.text()).doesNotContain(secret);
    }

    @Test
    void isDeletedWhetherWorkspacesHaveAccessOrNot() {
        organisation.createNamed("s");
        organisation.caller.put(Organisation.workspaces("s"), "{'workspaces':[{'id':'w','enabled':true}]}");
        Reply reply = organisation.delete("s");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("{}");
        assertThat(organisation.get("s").status()).isEqualTo(404);
        assertThat(organisation.delete("s").status()).isEqualTo(404);
        assertThat(organisation.createNamed("s").status()).isEqualTo(200);
    }
}

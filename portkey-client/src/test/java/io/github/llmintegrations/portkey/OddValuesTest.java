package io.github.llmintegrations.portkey;

import static io.github.llmintegrations.portkey.Documents.written;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.core.DecodeException;
import io.github.llmintegrations.portkey.integrations.IntegrationSummary;
import io.github.llmintegrations.portkey.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.portkey.integrations.PricingMultiplier;
import io.github.llmintegrations.portkey.models.IntegrationModel;
import io.github.llmintegrations.portkey.workspaces.IntegrationWorkspace;
import io.github.llmintegrations.portkey.workspaces.RateLimitsResponse;
import io.github.llmintegrations.portkey.workspaces.UsageLimitsResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer with a value that is not as it should be, between others that are. */
class OddValuesTest {
    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    private final PortkeyClient client = portkey.client();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'created_at':''",
                "'created_at':'yesterday'",
                "'created_at':'2026-02-30T00:00:00Z'",
                "'last_updated_at':{}",
                "'created_at':1e400",
                "'created_at':true",
                "'status':7",
                "'description':['a',{'b':null}]",
                "'name':{}",
                "'organisation_id':0",
                "'ai_provider_id':[]"
            })
    void anOptionalFieldThatCannotBeReadIsKeptWithTheUnknown(String field) {
        ObjectNode odd = ((ObjectNode) json("{'slug':'odd','object':'integration'}"))
                .setAll((ObjectNode) json("{" + field + "}"));

        IntegrationSummary summary = summaryBetweenOthers(odd);

        assertThat(summary.additionalProperties()).hasSize(1);
        assertThat(written(summary)).isEqualTo(odd);
    }

    @ParameterizedTest
    @CsvSource({
        "1771018039, 2026-02-13T21:27:19Z",
        "1771018039055, 2026-02-13T21:27:19.055Z",
        "1771018039055123, 2026-02-13T21:27:19.055123Z",
        "1771018039055123456, 2026-02-13T21:27:19.055123456Z"
    })
    void aNumberIsAnInstantInWhateverUnit(String number, String instant) {
        assertThat(summaryBetweenOthers(json("{'slug':'s','created_at':" + number + "}"))
                        .createdAt())
                .contains(Instant.parse(instant));
    }

    @ParameterizedTest
    @CsvSource({"'\"1\"', true", "'\"0\"', false", "1, true", "0, false", "'\"true\"', true", "'\"false\"', false"})
    void aFlagIsReadInAllItsForms(String json, boolean flag) {
        IntegrationModel model = modelBetweenOthers(
                json("{'slug':'m','enabled':" + json + ",'is_custom':" + json + ",'is_finetune':" + json + "}"));

        assertThat(model.enabled()).contains(flag);
        assertThat(model.isCustom()).contains(flag);
        assertThat(model.isFinetune()).contains(flag);
        assertThat(model.additionalProperties()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "'yes'", "2", "{}", "[true]", "'TRUE'"})
    void aFlagThatSaysNeitherIsAbsent(String value) {
        JsonNode odd = json("{'slug':'m','enabled':" + value + "}");

        IntegrationModel model = modelBetweenOthers(odd);

        assertThat(model.enabled()).isEmpty();
        assertThat(written(model)).isEqualTo(odd);
    }

    @Test
    void aLimitMayStandWhereAListOfOneIsDue() {
        portkey.answers(
                200,
                json("{'total':2,'workspaces':[{'id':'a','usage_limits':{'credit_limit':10},"
                        + "'rate_limits':{'type':'requests','unit':'rpm','value':5}},{'id':'b','usage_limits':[]}]}"));

        List<IntegrationWorkspace> workspaces =
                client.integrations().workspaces("prod").list().workspaces();

        assertThat(workspaces).hasSize(2);
        assertThat(workspaces.get(0).usageLimits())
                .extracting(UsageLimitsResponse::creditLimit)
                .singleElement()
                .hasToString("OptionalLong[10]");
        assertThat(workspaces.get(0).rateLimits())
                .extracting(RateLimitsResponse::value)
                .singleElement()
                .hasToString("OptionalLong[5]");
        assertThat(workspaces.get(1).usageLimits()).isEmpty();
    }

    @Test
    void aLimitOfAllMayStandWhereAListOfOneIsDue() {
        portkey.answers(
                200,
                json("{'slug':'s','global_workspace_access_settings':{'enabled':'1','usage_limits':{'credit_limit':10},"
                        + "'rate_limits':{'value':5}}}"));

        assertThat(client.integrations().get("s").globalWorkspaceAccessSettings())
                .hasValueSatisfying(access -> {
                    assertThat(access.enabled()).contains(true);
                    assertThat(access.usageLimits()).hasSize(1);
                    assertThat(access.rateLimits()).hasSize(1);
                });
    }

    /** Null is as good as absent, here as everywhere: a unit without a factor of its own. */
    @Test
    void aUnitWhoseFactorIsNullHasNone() {
        PricingMultiplier multiplier = Documents.read(
                PricingMultiplier.class, json("{'additional_units':{'x':null,'web_search':2},'request_token':'odd'}"));

        assertThat(multiplier.additionalUnits()).hasSize(1).containsEntry("web_search", 2.0);
        assertThat(multiplier.requestToken()).isEmpty();
        assertThat(multiplier.additionalProperties()).containsOnlyKeys("request_token");
    }

    /** To leave it out would make a short list pass for a whole one. */
    @Test
    void anItemWithoutItsIdentitySpoilsTheList() {
        portkey.answers(200, json("{'models':[{'slug':'a'},{'enabled':false}]}"));

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> client.integrations().models("prod").list())
                .withMessageContaining("unexpected content at $.models[1] (");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{'slug':7}", "{'slug':''x'}", "{'slug':'a','slug':'b'}", "{'slug':'a','created_at':yesterday}"})
    void noMoreThanAnOptionalFieldMayBeOdd(String item) {
        portkey.answers(200, ("{\"total\":1,\"data\":[" + item + "]}").replace('\'', '"'));

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> client.integrations().list(ListIntegrationsRequest.all()));
    }

    private IntegrationSummary summaryBetweenOthers(JsonNode item) {
        portkey.answers(200, json("{'total':3,'data':[{'slug':'a'}," + item + ",{'slug':'b'}]}"));
        List<IntegrationSummary> items =
                client.integrations().list(ListIntegrationsRequest.all()).items();
        assertThat(items)
                .extracting(IntegrationSummary::slug)
                .startsWith("a")
                .endsWith("b")
                .hasSize(3);
        return items.get(1);
    }

    private IntegrationModel modelBetweenOthers(JsonNode item) {
        portkey.answers(200, json("{'total':3,'models':[{'slug':'a'}," + item + ",{'slug':'b'}]}"));
        List<IntegrationModel> items =
                client.integrations().models("prod").list().models();
        assertThat(items)
                .extracting(IntegrationModel::slug)
                .startsWith("a")
                .endsWith("b")
                .hasSize(3);
        return items.get(1);
    }
}

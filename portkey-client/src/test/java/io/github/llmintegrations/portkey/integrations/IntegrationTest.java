package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.portkey.Documents.read;
import static io.github.llmintegrations.portkey.Documents.written;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.portkey.workspaces.GlobalWorkspaceAccessResponse;
import io.github.llmintegrations.portkey.workspaces.PeriodicReset;
import io.github.llmintegrations.portkey.workspaces.RateLimitType;
import io.github.llmintegrations.portkey.workspaces.RateLimitUnit;
import io.github.llmintegrations.portkey.workspaces.RateLimitsResponse;
import io.github.llmintegrations.portkey.workspaces.UsageLimitType;
import io.github.llmintegrations.portkey.workspaces.UsageLimitsResponse;
import io.github.llmintegrations.testing.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An integration as it is read. */
class IntegrationTest {
    private static Integration integration(String more) {
        return read(Integration.class, json("{'slug':'s'," + more + "}"));
    }

    @Test
    void hasEveryField() {
        JsonNode document = Json.file(getClass(), "detail.json");

        Integration integration = read(Integration.class, document);

        assertThat(integration)
                .isEqualTo(Integration.builder()
                        .id("4a9ac6ea-64b5-4a5a-b8fb-6f1d1ab6c001")
                        .organisationId("5b3ac6ea-64b5-4a5a-b8fb-6f1d1ab6c002")
                        .aiProviderId(AiProviderId.OPENAI)
                        .name("Production OpenAI")
                        .status(IntegrationStatus.ARCHIVED)
                        .createdAt(Instant.parse("2026-01-02T03:04:05Z"))
                        .lastUpdatedAt(Instant.parse("2026-02-03T04:05:06Z"))
                        .slug("production-openai")
                        .description("For customers")
                        .maskedKey("sk-***1")
                        .rawConfigurations(json("{'openai_organization':'o','openai_project':'p'}"))
                        .globalWorkspaceAccessSettings(GlobalWorkspaceAccessResponse.builder()
                                .enabled(true)
                                .usageLimits(List.of(UsageLimitsResponse.builder()
                                        .type(UsageLimitType.COST)
                                        .creditLimit(10)
                                        .alertThreshold(8)
                                        .periodicReset(PeriodicReset.MONTHLY)
                                        .nextUsageResetAt(Instant.parse("2026-05-01T00:00:00Z"))
                                        .build()))
                                .rateLimits(List.of(RateLimitsResponse.builder()
                                        .type(RateLimitType.REQUESTS)
                                        .unit(RateLimitUnit.RPM)
                                        .value(100)
                                        .build()))
                                .build())
                        .allowAllModels(true)
                        .workspaceCount(3)
                        .addSecretMapping(SecretMappingResponse.builder()
                                .targetField(SecretTarget.key())
                                .secretReferenceId("my-secret")
                                .secretKey("openai")
                                .valueFormat(SecretValueFormat.STRING)
                                .build())
                        .pricingAdjustments(PricingAdjustments.builder()
                                .multiplier(PricingMultiplier.builder()
                                        .defaultMultiplier(0.8)
                                        .build())
                                .build())
                        .object("integration")
                        .build());
        assertThat(integration.configurations())
                .isEqualTo(MaskedOpenAiConfiguration.builder()
                        .openaiOrganization("o")
                        .openaiProject("p")
                        .build());
        assertThat(written(integration)).isEqualTo(document);
    }

    @Test
    void hasNothingButASlugWhenEverythingElseIsNull() {
        assertThat(read(Integration.class, Json.file(getClass(), "detail-nulls.json")))
                .isEqualTo(Integration.builder().slug("old").build());
        assertThat(read(Integration.class, json("{'slug':'old'}")))
                .isEqualTo(Integration.builder().slug("old").build());
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "3.0, 3", "0.0, 0", "30e-1, 3", "null, ", "9007199254740993, 9007199254740993"})
    void understandsAWholeNumberWithAFraction(String written, Long count) {
        assertThat(integration("'workspace_count':" + written).workspaceCount())
                .isEqualTo(count == null ? OptionalLong.empty() : OptionalLong.of(count));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "true|true",
                "false|false",
                "1|true",
                "0|false",
                "1.0|true",
                "'true'|true",
                "'false'|false",
                "null|"
            })
    void understandsABooleanOfAnySpelling(String written, Boolean allowed) {
        assertThat(integration("'allow_all_models':" + written).allowAllModels())
                .isEqualTo(Optional.ofNullable(allowed));
        assertThat(integration("'global_workspace_access_settings':{'enabled':" + written + "}")
                        .globalWorkspaceAccessSettings())
                .hasValueSatisfying(access -> assertThat(access.enabled()).isEqualTo(Optional.ofNullable(allowed)));
    }

    @Test
    void keepsWhatIsUnknown() {
        Integration integration = integration("'ai_provider_id':'galaxy','status':'paused',"
                + "'brand_new':{'of':['today',null]},'nothing':null,"
                + "'secret_mappings':[{'target_field':'model_config.key','secret_reference_id':'r',"
                + "'value_format':'xml','brand_new':1}]");

        assertThat(integration.aiProviderId().orElseThrow().isKnown()).isFalse();
        assertThat(integration.status()).contains(IntegrationStatus.of("paused"));
        assertThat(integration.additionalProperties()).containsEntry("brand_new", json("{'of':['today',null]}"));
        assertThat(integration.secretMappings()).singleElement().satisfies(mapping -> {
            assertThat(mapping.targetField().orElseThrow()).hasToString("model_config.key");
            assertThat(mapping.valueFormat()).contains(SecretValueFormat.of("xml"));
            assertThat(mapping.additionalProperties()).containsEntry("brand_new", json("1"));
        });
    }

    @Test
    void isReadThoughItBreaksTheRulesOfWriting() {
        Integration integration = integration("'pricing_adjustments':{'multiplier':{'default':-1,"
                + "'image':{'default':-2},'additional_units':{'web_search':-3,'none':null}}},"
                + "'secret_mappings':[{'target_field':'no field','secret_reference_id':''},"
                + "{'secret_key':''}],"
                + "'global_workspace_access_settings':{'usage_limits':[{'credit_limit':0,'periodic_reset_days':366,"
                + "'periodic_reset':'weekly'},{'alert_threshold':-1}],'rate_limits':[{},{'value':0}]}");

        PricingMultiplier multiplier =
                integration.pricingAdjustments().orElseThrow().multiplier().orElseThrow();
        assertThat(multiplier.defaultMultiplier()).hasValue(-1);
        assertThat(multiplier.image().orElseThrow().defaultMultiplier()).hasValue(-2);
        assertThat(multiplier.additionalUnits()).containsOnly(Map.entry("web_search", -3.0));
        assertThat(integration.secretMappings()).hasSize(2);
        GlobalWorkspaceAccessResponse access =
                integration.globalWorkspaceAccessSettings().orElseThrow();
        assertThat(access.usageLimits()).hasSize(2);
        assertThat(access.rateLimits()).hasSize(2);
    }

    @Test
    void hasMappingsThatCanBeSentAgain() {
        Integration integration = integration("'secret_mappings':[{'target_field':'key','secret_reference_id':'r',"
                + "'secret_key':'k','value_format':'json','brand_new':1},{'target_field':'key'}]");

        assertThat(integration.secretMappings().get(0).toSecretMapping())
                .isEqualTo(SecretMapping.builder()
                        .targetField(SecretTarget.key())
                        .secretReferenceId("r")
                        .secretKey("k")
                        .valueFormat(SecretValueFormat.JSON)
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(integration.secretMappings().get(1)::toSecretMapping)
                .withMessageContaining("secretReferenceId must be set");
    }

    @Test
    void hasTheAccessOfAllWorkspacesUnderEitherName() {
        GlobalWorkspaceAccessResponse access =
                GlobalWorkspaceAccessResponse.builder().enabled(true).build();

        assertThat(integration("'global_workspace_access':{'enabled':true}").globalWorkspaceAccessSettings())
                .contains(access);
        assertThat(integration("'global_workspace_access_settings':{'enabled':true},'global_workspace_access':null")
                        .globalWorkspaceAccessSettings())
                .contains(access);
    }

    @Test
    void isASummaryToo() {
        IntegrationSummary summary = integration("'type':'workspace','workspace_id':'ws-1','owner_id':'o',"
                + "'tags':{'team':'ml'},'last_reset_at':'2026-02-03T04:05:06Z'");

        assertThat(summary.type()).contains(IntegrationType.WORKSPACE);
        assertThat(summary.workspaceId()).contains("ws-1");
        assertThat(summary.ownerId()).contains("o");
        assertThat(summary.tags()).containsExactly(Map.entry("team", "ml"));
        assertThat(summary.lastResetAt()).contains(Instant.parse("2026-02-03T04:05:06Z"));
        assertThat(summary.additionalProperties()).isEmpty();
    }
}

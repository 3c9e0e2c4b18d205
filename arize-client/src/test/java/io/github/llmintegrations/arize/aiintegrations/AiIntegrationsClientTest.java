package io.github.llmintegrations.arize.aiintegrations;

import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.arize.FakeArize;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.Outcome;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AiIntegrationsClientTest {
    private static final String ID = "TGxtSW50ZWdyYXRpb246MTI6YUJjRA==";
    private static final String ITEM = "/v2/ai-integrations/" + ID;

    private static final JsonNode ANSWER = json("{'id':'" + ID + "','name':'Bedrock','provider':'awsBedrock',"
            + "'has_api_key':true,'base_url':'https://bedrock.example','model_names':['claude'],"
            + "'headers':{'x-team':'ml'},'enable_default_models':true,'function_calling_enabled':false,"
            + "'auth_type':'bearer_token','provider_metadata':{'role_arn':'arn','external_id':'ext'},"
            + "'scopings':[{'organization_id':'org','space_id':null}],'created_at':'2026-02-13T21:27:19.055Z',"
            + "'updated_at':'2026-02-13T21:27:20Z','created_by_user_id':'user'}");

    private static final AiIntegration INTEGRATION = AiIntegration.builder()
            .id(ID)
            .name("Bedrock")
            .provider(AiIntegrationProvider.AWS_BEDROCK)
            .hasApiKey(true)
            .baseUrl("https://bedrock.example")
            .modelNames(List.of("claude"))
            .putHeader("x-team", "ml")
            .enableDefaultModels(true)
            .functionCallingEnabled(false)
            .authType(AiIntegrationAuthType.BEARER_TOKEN)
            .providerMetadata(AwsProviderMetadata.builder()
                    .roleArn("arn")
                    .externalId("ext")
                    .build())
            .addScoping(Scoping.organization("org"))
            .createdAt(Instant.parse("2026-02-13T21:27:19.055Z"))
            .updatedAt(Instant.parse("2026-02-13T21:27:20Z"))
            .createdByUserId("user")
            .build();

    @AutoClose
    private final FakeArize arize = new FakeArize();

    private static CreateAiIntegrationRequest everything() {
        return CreateAiIntegrationRequest.builder()
                .name("Bedrock")
                .provider(AiIntegrationProvider.AWS_BEDROCK)
                .apiKey("sk-1")
                .baseUrl("https://bedrock.example")
                .addModelName("claude")
                .putHeader("x-team", "ml")
                .enableDefaultModels(true)
                .functionCallingEnabled(false)
                .authType(AiIntegrationAuthType.BEARER_TOKEN)
                .providerMetadata(AwsProviderMetadata.builder()
                        .roleArn("arn")
                        .externalId("ext")
                        .build())
                .addScoping(Scoping.organization("org"))
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "CAMEL_CASE | awsBedrock | bearer_token | {'role_arn':'arn','external_id':'ext'}",
                "SCREAMING_SNAKE_CASE | AWS_BEDROCK | BEARER_TOKEN"
                        + " | {'kind':'AWS','role_arn':'arn','external_id':'ext'}"
            })
    void creates(EnumSpelling spelling, String provider, String authType, String metadata) {
        arize.answers(201, ANSWER);

        assertThat(arize.client(spelling).aiIntegrations().create(everything())).isEqualTo(INTEGRATION);
        arize.assertReceived(
                "POST",
                "/v2/ai-integrations",
                json("{'name':'Bedrock','provider':'" + provider + "','api_key':'sk-1',"
                        + "'base_url':'https://bedrock.example','model_names':['claude'],'headers':{'x-team':'ml'},"
                        + "'enable_default_models':true,'function_calling_enabled':false,'auth_type':'" + authType
                        + "','provider_metadata':" + metadata + ",'scopings':[{'organization_id':'org'}]}"));
    }

    @Test
    void createsWithNothingButWhatIsRequired() {
        arize.answers(201, ANSWER);

        AiIntegration unused = arize.client()
                .aiIntegrations()
                .create(CreateAiIntegrationRequest.builder()
                        .name("n")
                        .provider(AiIntegrationProvider.GEMINI)
                        .build());

        arize.assertReceived("POST", "/v2/ai-integrations", json("{'name':'n','provider':'gemini'}"));
    }

    @Test
    void gets() {
        arize.answers(200, ANSWER);

        assertThat(arize.client().aiIntegrations().get(ID)).isEqualTo(INTEGRATION);
        arize.assertReceived("GET", ITEM);
    }

    @Test
    void updates() {
        arize.answers(200, ANSWER);

        assertThat(arize.client()
                        .aiIntegrations()
                        .update(
                                ID,
                                UpdateAiIntegrationRequest.builder()
                                        .authType(AiIntegrationAuthType.PROXY_WITH_HEADERS)
                                        .clearApiKey()
                                        .build()))
                .isEqualTo(INTEGRATION);
        arize.assertReceived("PATCH", ITEM, json("{'auth_type':'proxy_with_headers','api_key':null}"));
    }

    @Test
    void deletesAndReadsNothing() {
        arize.answers(204, "");

        arize.client().aiIntegrations().delete(ID);

        arize.assertReceived("DELETE", ITEM);
        assertThat(arize.requestCount()).isEqualTo(1);
    }

    @Test
    void saysThatThereIsNothingToDelete() {
        arize.answers(404, json("{'title':'Resource not found','status':404}"));

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> arize.client().aiIntegrations().delete("gone"))
                .withMessage("DELETE /v2/ai-integrations/{integration_id}: 404 Not Found: Resource not found")
                .satisfies(e -> {
                    assertThat(e.operation()).isEqualTo("aiIntegrations.delete");
                    assertThat(e.outcome()).isEqualTo(Outcome.REJECTED);
                });
        arize.assertReceived("DELETE", "/v2/ai-integrations/gone");
    }
}

package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.portkey.FakePortkey;
import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.models.BulkUpdateModelsRequest;
import io.github.llmintegrations.portkey.models.ModelConfigurations;
import io.github.llmintegrations.portkey.models.ModelUpdateRequest;
import io.github.llmintegrations.portkey.models.PayAsYouGoPricing;
import io.github.llmintegrations.portkey.models.PricingConfig;
import io.github.llmintegrations.portkey.models.TokenPricing;
import io.github.llmintegrations.portkey.workspaces.BulkUpdateWorkspacesRequest;
import io.github.llmintegrations.portkey.workspaces.GlobalWorkspaceAccess;
import io.github.llmintegrations.portkey.workspaces.RateLimitType;
import io.github.llmintegrations.portkey.workspaces.RateLimitUnit;
import io.github.llmintegrations.portkey.workspaces.RateLimits;
import io.github.llmintegrations.portkey.workspaces.UsageLimits;
import io.github.llmintegrations.portkey.workspaces.WorkspaceUpdateRequest;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Portkey shows in place of a secret cannot be sent as one. */
class MaskedFieldsTest {
    private static final String NAME = "masked_x";
    private static final JsonNode MASK = json("'sk-***'");

    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    private final PortkeyClient client = portkey.client();

    static Stream<Supplier<?>> documents() {
        return Stream.of(
                () -> AwsAccessKeyAuth.builder()
                        .awsAccessKeyId("i")
                        .awsSecretAccessKey("s")
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> AwsAssumedRoleAuth.builder()
                        .awsRoleArn("r")
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> AzureDefaultAuth.builder()
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> AzureEntraAuth.builder()
                        .azureEntraTenantId("t")
                        .azureEntraClientId("c")
                        .azureEntraClientSecret("s")
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> AzureEntraFederatedAuth.builder()
                        .azureEntraTenantId("t")
                        .azureEntraClientId("c")
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> AzureManagedAuth.builder()
                        .azureManagedClientId("c")
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> AzureWorkloadAuth.builder()
                        .azureWorkloadTenantId("t")
                        .azureWorkloadClientId("c")
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> VertexBasicAuth.builder()
                        .vertexProjectId("p")
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> VertexServiceAccountAuth.builder()
                        .vertexServiceAccountJson(json("{'a':1}"))
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> VertexWorkloadAuth.builder()
                        .vertexProjectId("p")
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> AzureDeploymentConfig.builder()
                        .azureApiVersion("v")
                        .azureDeploymentName("d")
                        .azureModelSlug("m")
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> OpenAiConfiguration.builder()
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> AzureAiConfiguration.builder()
                        .auth(AzureAuth.defaultKey())
                        .azureFoundryUrl("https://f.example")
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> AzureOpenAiConfiguration.builder()
                        .auth(AzureAuth.defaultKey())
                        .azureResourceName("r")
                        .addAzureDeploymentConfig(AzureDeploymentConfig.builder()
                                .azureApiVersion("v")
                                .azureDeploymentName("d")
                                .azureModelSlug("m")
                                .build())
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> BedrockConfiguration.builder()
                        .auth(AwsAuth.assumedRole("r"))
                        .awsRegion("e")
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> SageMakerConfiguration.builder()
                        .auth(AwsAuth.assumedRole("r"))
                        .awsRegion("e")
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> VertexAiConfiguration.builder()
                        .auth(VertexAuth.basic("p"))
                        .vertexRegion("r")
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> WorkersAiConfiguration.builder()
                        .workersAiAccountId("a")
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> HuggingFaceConfiguration.builder()
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> CortexConfiguration.builder()
                        .snowflakeAccount("a")
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> AwsServiceRoleAuth.builder()
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> AwsApiKeyAuth.builder().putAdditionalProperty(NAME, MASK).build(),
                () -> ClaudePlatformAwsConfiguration.builder()
                        .auth(AwsAuth.serviceRole())
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> BedrockMantleConfiguration.builder()
                        .auth(AwsAuth.apiKey())
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> AnthropicConfiguration.builder()
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> BytePlusConfiguration.builder()
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> OracleConfiguration.builder()
                        .oracleRegion("r")
                        .oracleTenancy("t")
                        .oracleCompartmentId("c")
                        .oracleUser("u")
                        .oracleFingerprint("f")
                        .oraclePrivateKey("k")
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> DatabricksConfiguration.builder()
                        .databricksWorkspace("w")
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> CustomHostConfiguration.builder()
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> OtherConfiguration.builder()
                        .provider(AiProviderId.of("cohere"))
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> CreateIntegrationRequest.builder()
                        .name("n")
                        .aiProviderId(AiProviderId.OPENAI)
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> UpdateIntegrationRequest.builder()
                        .name("n")
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> SecretMapping.builder()
                        .targetField(SecretTarget.key())
                        .secretReferenceId("s")
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> PricingAdjustments.builder()
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> PricingMultiplier.builder()
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> ImagePricingMultiplier.builder()
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> BulkUpdateModelsRequest.builder()
                        .addModel(ModelUpdateRequest.enable("m"))
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> ModelUpdateRequest.builder()
                        .slug("m")
                        .enabled(true)
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> ModelConfigurations.builder()
                        .customHost("https://h.example")
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> PricingConfig.builder().putAdditionalProperty(NAME, MASK).build(),
                () -> PayAsYouGoPricing.builder()
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> TokenPricing.builder().putAdditionalProperty(NAME, MASK).build(),
                () -> BulkUpdateWorkspacesRequest.builder()
                        .globalWorkspaceAccess(
                                GlobalWorkspaceAccess.builder().enabled(true).build())
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> GlobalWorkspaceAccess.builder()
                        .enabled(true)
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> WorkspaceUpdateRequest.builder()
                        .id("w")
                        .enabled(true)
                        .putAdditionalProperty(NAME, MASK)
                        .build(),
                () -> UsageLimits.builder().putAdditionalProperty(NAME, MASK).build(),
                () -> RateLimits.builder()
                        .type(RateLimitType.REQUESTS)
                        .unit(RateLimitUnit.of("rpm"))
                        .value(1)
                        .putAdditionalProperty(NAME, MASK)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areRefusedByEveryDocumentThatIsSent(Supplier<?> document) {
        assertThatIllegalArgumentException()
                .isThrownBy(document::get)
                .withMessageEndingWith(": masked_x is masked, and must not be sent")
                .withMessageNotContaining("sk-");
    }

    @Test
    void doNotComeOverFromWhatWasAnswered() {
        portkey.answers(
                200,
                json("{'slug':'s','ai_provider_id':'cohere','configurations':"
                        + "{'api_region':'eu','masked_api_secret':'sk-***'}}"));
        MaskedProviderConfiguration answered = client.integrations().get("s").configurations();
        assertThat(answered.additionalProperties()).containsKey("masked_api_secret");

        OtherConfiguration.Builder builder = OtherConfiguration.builder().provider(AiProviderId.of("cohere"));
        answered.additionalProperties().forEach(builder::putAdditionalProperty);

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("OtherConfiguration: masked_api_secret is masked, and must not be sent");
    }

    /** A document that Portkey returned can be sent back, and may hold such a field. */
    @Test
    void ofAnAnswerThatIsSentAgainAreRefusedBeforeTheWire() {
        portkey.answers(
                200,
                json("{'total':1,'models':[{'slug':'m','pricing_config':{'type':'static','masked_key':'sk-***'}}]}"));
        PricingConfig answered = client.integrations()
                .models("s")
                .list()
                .models()
                .get(0)
                .pricingConfig()
                .orElseThrow();
        BulkUpdateModelsRequest request = BulkUpdateModelsRequest.builder()
                .addModel(ModelUpdateRequest.builder()
                        .slug("m")
                        .enabled(true)
                        .pricingConfig(answered)
                        .build())
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.integrations().models("s").update(request))
                .withMessage("PricingConfig: masked_key is masked, and must not be sent");
        assertThat(portkey.requestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "masked_key | 'a'",
                "MASKED_KEY | 'a'",
                "masked_ | null",
                "masked_custom_headers | {'a':'b'}",
                "configurations | {'masked_key':'a'}",
                "list | [[{'a':{'masked_key':1}}]]"
            })
    void areFoundAtWhateverDepth(String name, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdateIntegrationRequest.builder()
                        .putAdditionalProperty(name, json(value))
                        .build())
                .withMessageContaining(" is masked, and must not be sent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"masked", "unmasked_key", "maskedness", "mask_key"})
    void areNoOthers(String name) {
        portkey.answers(200, "{}");

        client.integrations()
                .update(
                        "s",
                        UpdateIntegrationRequest.builder()
                                .putAdditionalProperty(name, json("'masked_key'"))
                                .build());

        portkey.assertReceived("PUT", "/v1/integrations/s", json("{'" + name + "':'masked_key'}"));
    }
}

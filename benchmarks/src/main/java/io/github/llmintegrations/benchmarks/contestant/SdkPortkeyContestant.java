package io.github.llmintegrations.benchmarks.contestant;

import io.github.llmintegrations.benchmarks.documents.PortkeyDocuments;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.integrations.AzureAuth;
import io.github.llmintegrations.portkey.integrations.AzureDeploymentConfig;
import io.github.llmintegrations.portkey.integrations.AzureOpenAiConfiguration;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.Integration;
import io.github.llmintegrations.portkey.integrations.IntegrationSummary;
import io.github.llmintegrations.portkey.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.portkey.integrations.OpenAiConfiguration;
import io.github.llmintegrations.portkey.integrations.PricingAdjustments;
import io.github.llmintegrations.portkey.integrations.PricingMultiplier;
import io.github.llmintegrations.portkey.integrations.SecretMapping;
import io.github.llmintegrations.portkey.integrations.SecretTarget;
import io.github.llmintegrations.portkey.schema.CreateResponse;

final class SdkPortkeyContestant implements Contestant {
    private final PortkeyClient portkey;

    SdkPortkeyContestant(String baseUrl, String apiKey) {
        this.portkey = PortkeyClient.builder().apiKey(apiKey).baseUrl(baseUrl).build();
    }

    @Override
    public Integration get() {
        return portkey.integrations().get(PortkeyDocuments.SLUG);
    }

    @Override
    public CreateResponse create() {
        return portkey.integrations().create(request());
    }

    @Override
    public CreateResponse createNested() {
        return portkey.integrations().create(nestedRequest());
    }

    static CreateIntegrationRequest request() {
        return CreateIntegrationRequest.builder()
                .name("Production OpenAI")
                .slug(PortkeyDocuments.SLUG)
                .key("example-key-of-the-benchmark")
                .description("For customers")
                .configurations(OpenAiConfiguration.builder()
                        .openaiOrganization("org-example")
                        .openaiProject("proj-example")
                        .build())
                .build();
    }

    static CreateIntegrationRequest nestedRequest() {
        return CreateIntegrationRequest.builder()
                .name("Production Azure OpenAI")
                .slug("production-azure-openai")
                .description("For customers")
                .configurations(AzureOpenAiConfiguration.builder()
                        .azureResourceName("production-resource")
                        .addAzureDeploymentConfig(
                                AzureDeploymentConfig.builder()
                                        .azureApiVersion("2024-10-21")
                                        .azureDeploymentName("chat-large")
                                        .azureModelSlug("gpt-4o")
                                        .isDefault(true)
                                        .build(),
                                AzureDeploymentConfig.builder()
                                        .azureApiVersion("2024-10-21")
                                        .azureDeploymentName("chat-small")
                                        .azureModelSlug("gpt-4o-mini")
                                        .alias("small")
                                        .build())
                        .auth(AzureAuth.entra(
                                "6f0c4a61-0000-4000-8000-0c1d5d3a7b11",
                                "6f0c4a61-0000-4000-8000-0c1d5d3a7b12",
                                "example-secret-of-the-benchmark"))
                        .build())
                .addSecretMapping(SecretMapping.builder()
                        .targetField(SecretTarget.key())
                        .secretReferenceId("azure-key-in-vault")
                        .build())
                .pricingAdjustments(PricingAdjustments.builder()
                        .multiplier(PricingMultiplier.builder()
                                .defaultMultiplier(0.8)
                                .build())
                        .build())
                .build();
    }

    @Override
    public Page<IntegrationSummary> page() {
        return portkey.integrations().list(listing());
    }

    @Override
    public int walk(int most) {
        return Math.toIntExact(
                portkey.integrations().listAll(listing()).stream().limit(most).count());
    }

    private static ListIntegrationsRequest listing() {
        return ListIntegrationsRequest.builder().currentPage(0).pageSize(100).build();
    }
}

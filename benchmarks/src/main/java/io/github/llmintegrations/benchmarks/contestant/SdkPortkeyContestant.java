package io.github.llmintegrations.benchmarks.contestant;

import io.github.llmintegrations.benchmarks.documents.PortkeyDocuments;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationResponse;
import io.github.llmintegrations.portkey.integrations.Integration;
import io.github.llmintegrations.portkey.integrations.IntegrationSummary;
import io.github.llmintegrations.portkey.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.portkey.integrations.OpenAiConfiguration;

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
    public CreateIntegrationResponse create() {
        return portkey.integrations().create(request());
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

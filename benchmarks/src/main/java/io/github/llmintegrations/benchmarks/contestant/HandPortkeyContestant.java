package io.github.llmintegrations.benchmarks.contestant;

import io.github.llmintegrations.benchmarks.documents.PortkeyDocuments;
import io.github.llmintegrations.benchmarks.hand.portkey.CreatedIntegration;
import io.github.llmintegrations.benchmarks.hand.portkey.HandPortkey;
import io.github.llmintegrations.benchmarks.hand.portkey.Integration;
import io.github.llmintegrations.benchmarks.hand.portkey.IntegrationPage;
import io.github.llmintegrations.benchmarks.hand.portkey.NewAzureOpenAiIntegration;
import io.github.llmintegrations.benchmarks.hand.portkey.NewIntegration;
import java.io.IOException;
import java.util.List;
import java.util.Map;

final class HandPortkeyContestant implements Contestant {
    private final HandPortkey portkey;

    HandPortkeyContestant(String baseUrl, String apiKey) {
        this.portkey = new HandPortkey(baseUrl, apiKey);
    }

    @Override
    public Integration get() throws IOException {
        return portkey.get(PortkeyDocuments.SLUG);
    }

    @Override
    public CreatedIntegration create() throws IOException {
        return portkey.create(request());
    }

    @Override
    public CreatedIntegration createNested() throws IOException {
        return portkey.create(nestedRequest());
    }

    static NewIntegration request() {
        return new NewIntegration(
                "Production OpenAI",
                PortkeyDocuments.SLUG,
                "openai",
                "example-key-of-the-benchmark",
                "For customers",
                Map.of("openai_organization", "org-example", "openai_project", "proj-example"));
    }

    static NewAzureOpenAiIntegration nestedRequest() {
        return new NewAzureOpenAiIntegration(
                "Production Azure OpenAI",
                "production-azure-openai",
                "For customers",
                new NewAzureOpenAiIntegration.Configuration(
                        "production-resource",
                        List.of(
                                new NewAzureOpenAiIntegration.Deployment(
                                        "2024-10-21", "chat-large", "gpt-4o", null, true),
                                new NewAzureOpenAiIntegration.Deployment(
                                        "2024-10-21", "chat-small", "gpt-4o-mini", "small", null)),
                        "6f0c4a61-0000-4000-8000-0c1d5d3a7b11",
                        "6f0c4a61-0000-4000-8000-0c1d5d3a7b12",
                        "example-secret-of-the-benchmark"),
                List.of(new Integration.SecretMapping("key", "azure-key-in-vault", null, null)),
                new Integration.PricingAdjustments(new Integration.Multiplier(0.8, null, null, null, null)));
    }

    @Override
    public IntegrationPage page() throws IOException {
        return portkey.list(0, 100);
    }

    @Override
    public int walk(int most) throws IOException {
        int count = 0;
        int number = 0;
        IntegrationPage page;
        do {
            page = portkey.list(number++, 100);
            count += page.data().size();
        } while (!page.data().isEmpty() && count < page.total() && count < most);
        return Math.min(count, most);
    }
}

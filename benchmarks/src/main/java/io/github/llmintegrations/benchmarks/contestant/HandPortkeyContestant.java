package io.github.llmintegrations.benchmarks.contestant;

import io.github.llmintegrations.benchmarks.documents.PortkeyDocuments;
import io.github.llmintegrations.benchmarks.hand.portkey.CreatedIntegration;
import io.github.llmintegrations.benchmarks.hand.portkey.HandPortkey;
import io.github.llmintegrations.benchmarks.hand.portkey.Integration;
import io.github.llmintegrations.benchmarks.hand.portkey.IntegrationPage;
import io.github.llmintegrations.benchmarks.hand.portkey.NewIntegration;
import java.io.IOException;
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

    static NewIntegration request() {
        return new NewIntegration(
                "Production OpenAI",
                PortkeyDocuments.SLUG,
                "openai",
                "example-key-of-the-benchmark",
                "For customers",
                Map.of("openai_organization", "org-example", "openai_project", "proj-example"));
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

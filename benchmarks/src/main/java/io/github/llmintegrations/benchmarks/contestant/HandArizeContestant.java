package io.github.llmintegrations.benchmarks.contestant;

import io.github.llmintegrations.benchmarks.documents.ArizeDocuments;
import io.github.llmintegrations.benchmarks.hand.arize.AwsBedrockAuth;
import io.github.llmintegrations.benchmarks.hand.arize.HandArize;
import io.github.llmintegrations.benchmarks.hand.arize.LlmIntegration;
import io.github.llmintegrations.benchmarks.hand.arize.LlmIntegrationPage;
import io.github.llmintegrations.benchmarks.hand.arize.NewLlmConfig;
import io.github.llmintegrations.benchmarks.hand.arize.NewLlmIntegration;
import io.github.llmintegrations.benchmarks.hand.arize.Scoping;
import java.io.IOException;
import java.util.List;

final class HandArizeContestant implements Contestant {
    private final HandArize arize;

    HandArizeContestant(String baseUrl, String apiKey) {
        this.arize = new HandArize(baseUrl, apiKey);
    }

    @Override
    public LlmIntegration get() throws IOException {
        return arize.get(ArizeDocuments.ID);
    }

    @Override
    public LlmIntegration create() throws IOException {
        return arize.create(request());
    }

    @Override
    public LlmIntegration createNested() throws IOException {
        return arize.create(nestedRequest());
    }

    static NewLlmIntegration request() {
        return new NewLlmIntegration(
                "Production OpenAI",
                new NewLlmConfig.OpenAi("example-key-of-the-benchmark", true),
                List.of(new Scoping("T3JnYW5pemF0aW9uOjE6YWJD", "U3BhY2U6MTpkZUY=")));
    }

    static NewLlmIntegration nestedRequest() {
        return new NewLlmIntegration(
                "Production Bedrock",
                new NewLlmConfig.AwsBedrock(
                        new AwsBedrockAuth.Default("arn:aws:iam::123456789012:role/arize", "ext-42", null),
                        false,
                        List.of("anthropic.claude-sonnet-4", "anthropic.claude-haiku-4")),
                List.of(
                        new Scoping("T3JnYW5pemF0aW9uOjE6YWJD", "U3BhY2U6MTpkZUY="),
                        new Scoping("T3JnYW5pemF0aW9uOjE6YWJD", "U3BhY2U6Mjpn")));
    }

    @Override
    public LlmIntegrationPage page() throws IOException {
        return arize.list(100, null);
    }

    @Override
    public int walk(int most) throws IOException {
        LlmIntegrationPage page = arize.list(100, null);
        int count = page.integrations().size();
        while (page.pagination().hasMore() && count < most) {
            page = arize.list(100, page.pagination().nextCursor());
            count += page.integrations().size();
        }
        return Math.min(count, most);
    }
}

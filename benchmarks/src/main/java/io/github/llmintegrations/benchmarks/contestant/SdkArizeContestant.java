package io.github.llmintegrations.benchmarks.contestant;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.integrations.CreateAwsBedrockConfig;
import io.github.llmintegrations.arize.integrations.CreateAwsBedrockDefaultAuth;
import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateOpenAiConfig;
import io.github.llmintegrations.arize.integrations.Integration;
import io.github.llmintegrations.arize.integrations.IntegrationType;
import io.github.llmintegrations.arize.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.benchmarks.documents.ArizeDocuments;
import io.github.llmintegrations.core.Page;

final class SdkArizeContestant implements Contestant {
    private final ArizeClient arize;

    SdkArizeContestant(String baseUrl, String apiKey) {
        this.arize = ArizeClient.builder().apiKey(apiKey).baseUrl(baseUrl).build();
    }

    @Override
    public Integration get() {
        return arize.integrations().get(ArizeDocuments.ID);
    }

    @Override
    public Integration create() {
        return arize.integrations().create(request());
    }

    @Override
    public Integration createNested() {
        return arize.integrations().create(nestedRequest());
    }

    static CreateLlmIntegrationRequest request() {
        return CreateLlmIntegrationRequest.builder()
                .name("Production OpenAI")
                .config(CreateOpenAiConfig.builder()
                        .apiKey("example-key-of-the-benchmark")
                        .isFunctionCallingEnabled(true)
                        .build())
                .addScopings(Scoping.space("T3JnYW5pemF0aW9uOjE6YWJD", "U3BhY2U6MTpkZUY="))
                .build();
    }

    static CreateLlmIntegrationRequest nestedRequest() {
        return CreateLlmIntegrationRequest.builder()
                .name("Production Bedrock")
                .config(CreateAwsBedrockConfig.builder()
                        .auth(CreateAwsBedrockDefaultAuth.builder()
                                .roleArn("arn:aws:iam::123456789012:role/arize")
                                .externalId("ext-42")
                                .build())
                        .isDefaultModelsEnabled(false)
                        .addModelNames("anthropic.claude-sonnet-4", "anthropic.claude-haiku-4")
                        .build())
                .addScopings(
                        Scoping.space("T3JnYW5pemF0aW9uOjE6YWJD", "U3BhY2U6MTpkZUY="),
                        Scoping.space("T3JnYW5pemF0aW9uOjE6YWJD", "U3BhY2U6Mjpn"))
                .build();
    }

    @Override
    public Page<Integration> page() {
        return arize.integrations().list(listing());
    }

    @Override
    public int walk(int most) {
        return Math.toIntExact(
                arize.integrations().listAll(listing()).stream().limit(most).count());
    }

    private static ListIntegrationsRequest listing() {
        return ListIntegrationsRequest.builder()
                .type(IntegrationType.LLM)
                .limit(100)
                .build();
    }
}

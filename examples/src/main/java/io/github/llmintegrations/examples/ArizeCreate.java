package io.github.llmintegrations.examples;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.integrations.CreateAgentConfig;
import io.github.llmintegrations.arize.integrations.CreateAgentIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateAwsBedrockConfig;
import io.github.llmintegrations.arize.integrations.CreateAwsBedrockDefaultAuth;
import io.github.llmintegrations.arize.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateOpenAiConfig;
import io.github.llmintegrations.arize.integrations.Integration;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Registers two LLM providers and an agent with Arize. */
public final class ArizeCreate {
    private ArizeCreate() {}

    /** Runs the example on a sandbox. */
    public static void main(String[] arguments) {
        try (ArizeSandbox sandbox = ArizeSandbox.start();
                ArizeClient arize = ArizeClient.builder() // or ArizeClient.fromEnv()
                        .baseUrl(sandbox.baseUrl())
                        .apiKey(sandbox.apiKey())
                        .build()) {
            run(arize, System.out);
        }
    }

    static void run(ArizeClient arize, PrintStream out) {
        List<Integration> created = new ArrayList<>();
        try {
            for (CreateIntegrationRequest request : List.of(openAi(), bedrock(), agent())) {
                Integration integration = arize.integrations().create(request);
                created.add(integration);
                out.println("created " + integration.name() + " with the id " + integration.id());
            }
        } finally {
            created.forEach(each -> arize.integrations().delete(each.id()));
        }
    }

    private static CreateIntegrationRequest openAi() {
        return CreateLlmIntegrationRequest.builder()
                .name("Production OpenAI")
                .config(CreateOpenAiConfig.builder().apiKey("sk-an-example-key").build())
                .build();
    }

    private static CreateIntegrationRequest bedrock() {
        return CreateLlmIntegrationRequest.builder()
                .name("Production Bedrock")
                .config(CreateAwsBedrockConfig.builder()
                        .auth(CreateAwsBedrockDefaultAuth.builder()
                                .roleArn("arn:aws:iam::123456789012:role/arize")
                                .build())
                        .addModelNames("anthropic.claude-sonnet-4")
                        .build())
                .build();
    }

    private static CreateIntegrationRequest agent() {
        return CreateAgentIntegrationRequest.builder()
                .name("Support agent")
                .description("Answers customers")
                .config(CreateAgentConfig.builder()
                        .endpoint("https://agents.example.com/support")
                        .putHeader("Authorization", "Bearer an-example-token")
                        .inputSchema(JsonNodeFactory.instance.objectNode().put("type", "object"))
                        .build())
                .build();
    }
}

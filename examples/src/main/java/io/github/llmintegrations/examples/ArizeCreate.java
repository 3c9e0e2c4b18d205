package io.github.llmintegrations.examples;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.integrations.CreateAgentConfig;
import io.github.llmintegrations.arize.integrations.CreateAgentIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateAwsBedrockConfig;
import io.github.llmintegrations.arize.integrations.CreateAwsBedrockDefaultAuth;
import io.github.llmintegrations.arize.integrations.CreateGeminiConfig;
import io.github.llmintegrations.arize.integrations.CreateLlmConfig;
import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateOpenAiConfig;
import io.github.llmintegrations.arize.integrations.Integration;
import java.io.PrintStream;

/** Registers LLM providers and an agent. */
final class ArizeCreate implements Example {
    static final String OPEN_AI = "Production OpenAI";
    static final String BEDROCK = "Production Bedrock";
    static final String AGENT = "Support agent";

    @Override
    public String name() {
        return "arize-create";
    }

    @Override
    public String summary() {
        return "registers OpenAI, Bedrock, Gemini for three teams, and an agent";
    }

    @Override
    public void run(Clients clients, PrintStream out) {
        ArizeClient arize = clients.arize();
        Integration openAi = create(
                arize,
                OPEN_AI,
                CreateOpenAiConfig.builder().apiKey("sk-an-example-key").build());
        out.println("  created " + openAi);

        Integration bedrock = create(
                arize,
                BEDROCK,
                CreateAwsBedrockConfig.builder()
                        .auth(CreateAwsBedrockDefaultAuth.builder()
                                .roleArn("arn:aws:iam::123456789012:role/arize")
                                .build())
                        .addModelNames("anthropic.claude-sonnet-4")
                        .build());
        out.println("  created " + bedrock.name() + " as " + bedrock.id());

        for (String team : new String[] {"Search", "Support", "Sales"}) {
            create(
                    arize,
                    team + " Gemini",
                    CreateGeminiConfig.builder().apiKey("an-example-key").build());
        }

        Integration agent = arize.integrations()
                .create(CreateAgentIntegrationRequest.builder()
                        .name(AGENT)
                        .description("Answers customers")
                        .config(CreateAgentConfig.builder()
                                .endpoint("https://agents.example.com/support")
                                .putHeader("Authorization", "Bearer an-example-token")
                                .inputSchema(
                                        JsonNodeFactory.instance.objectNode().put("type", "object"))
                                .build())
                        .build());
        out.println("  created " + agent.name() + " as " + agent.id());
    }

    private static Integration create(ArizeClient arize, String name, CreateLlmConfig config) {
        return arize.integrations()
                .create(CreateLlmIntegrationRequest.builder()
                        .name(name)
                        .config(config)
                        .build());
    }
}

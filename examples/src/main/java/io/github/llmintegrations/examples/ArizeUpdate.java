package io.github.llmintegrations.examples;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.integrations.AgentIntegration;
import io.github.llmintegrations.arize.integrations.Integration;
import io.github.llmintegrations.arize.integrations.LlmIntegration;
import io.github.llmintegrations.arize.integrations.UpdateAgentIntegrationRequest;
import io.github.llmintegrations.arize.integrations.UpdateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.UpdateOpenAiConfig;
import java.io.PrintStream;

/** Changes what is set, clears what is cleared, and leaves the rest alone. */
final class ArizeUpdate implements Example {

    @Override
    public String name() {
        return "arize-update";
    }

    @Override
    public String summary() {
        return "rotates a key, and clears a description";
    }

    @Override
    public void run(Clients clients, PrintStream out) {
        ArizeClient arize = clients.arize();
        LlmIntegration openAi =
                arize.integrations().findLlmByName(ArizeCreate.OPEN_AI).orElseThrow();
        Integration rotated = arize.integrations()
                .update(
                        openAi.id(),
                        UpdateLlmIntegrationRequest.builder()
                                .config(UpdateOpenAiConfig.builder()
                                        .apiKey("sk-another-example-key")
                                        .build())
                                .build());
        out.println("  rotated the key of " + rotated.name());

        AgentIntegration agent =
                arize.integrations().findAgentByName(ArizeCreate.AGENT).orElseThrow();
        out.println("  description before: " + agent.description().orElse("none"));
        arize.integrations()
                .update(
                        agent.id(),
                        UpdateAgentIntegrationRequest.builder()
                                .clearDescription()
                                .build());
        if (arize.integrations().get(agent.id()) instanceof AgentIntegration updated) {
            out.println("  description after: " + updated.description().orElse("none"));
        }
    }
}

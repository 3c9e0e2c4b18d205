package io.github.llmintegrations.examples;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateOpenAiConfig;
import io.github.llmintegrations.arize.integrations.UpdateGeminiConfig;
import io.github.llmintegrations.arize.integrations.UpdateLlmIntegrationRequest;
import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.ConflictException;
import io.github.llmintegrations.core.UnprocessableEntityException;
import java.io.PrintStream;

/** Meets a name that is taken and an update that makes no sense, and reads what the exceptions say. */
final class ArizeErrors implements Example {

    @Override
    public String name() {
        return "arize-errors";
    }

    @Override
    public String summary() {
        return "runs into a conflict and a validation error";
    }

    @Override
    public void run(Clients clients, PrintStream out) {
        ArizeClient arize = clients.arize();
        try {
            arize.integrations()
                    .create(CreateLlmIntegrationRequest.builder()
                            .name(ArizeCreate.OPEN_AI)
                            .config(CreateOpenAiConfig.builder()
                                    .apiKey("sk-an-example-key")
                                    .build())
                            .build());
        } catch (ConflictException e) {
            tell(e, out);
        }

        String openAi = arize.integrations()
                .findLlmByName(ArizeCreate.OPEN_AI)
                .orElseThrow()
                .id();
        try {
            arize.integrations()
                    .update(
                            openAi,
                            UpdateLlmIntegrationRequest.builder()
                                    .config(UpdateGeminiConfig.builder()
                                            .isFunctionCallingEnabled(false)
                                            .build())
                                    .build());
        } catch (UnprocessableEntityException e) {
            tell(e, out);
        }
    }

    private static void tell(ApiException e, PrintStream out) {
        out.println("  " + e.getClass().getSimpleName() + ": " + e.getMessage());
        e.problem()
                .ifPresent(problem -> out.println("    problem type " + problem.type() + ", instance "
                        + problem.instance().orElse("none")));
        out.println("    attempts " + e.attempts() + ", outcome " + e.outcome());
    }
}

package io.github.llmintegrations.examples;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateOpenAiConfig;
import io.github.llmintegrations.arize.integrations.Integration;
import io.github.llmintegrations.arize.integrations.UpdateGeminiConfig;
import io.github.llmintegrations.arize.integrations.UpdateLlmIntegrationRequest;
import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.ConflictException;
import io.github.llmintegrations.core.ProblemDetail;
import io.github.llmintegrations.core.UnprocessableEntityException;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import java.io.PrintStream;

/** Sends a create and an update that Arize rejects, and prints what the exceptions contain. */
public final class ArizeErrors {
    private ArizeErrors() {}

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
        CreateLlmIntegrationRequest request = CreateLlmIntegrationRequest.builder()
                .name("Production OpenAI")
                .config(CreateOpenAiConfig.builder().apiKey("sk-an-example-key").build())
                .build();
        Integration openAi = arize.integrations().create(request);
        try {
            createAgain(arize, request, out);
            updateAsGemini(arize, openAi.id(), out);
        } finally {
            arize.integrations().delete(openAi.id());
        }
    }

    private static void createAgain(ArizeClient arize, CreateLlmIntegrationRequest request, PrintStream out) {
        try {
            arize.integrations().create(request);
        } catch (ConflictException e) {
            out.println("The name is taken.");
            print(e, out);
        }
    }

    private static void updateAsGemini(ArizeClient arize, String openAiId, PrintStream out) {
        try {
            arize.integrations()
                    .update(
                            openAiId,
                            UpdateLlmIntegrationRequest.builder()
                                    .config(UpdateGeminiConfig.builder()
                                            .isFunctionCallingEnabled(false)
                                            .build())
                                    .build());
        } catch (UnprocessableEntityException e) {
            out.println("The integration is not one of Gemini.");
            print(e, out);
        }
    }

    private static void print(ApiException e, PrintStream out) {
        out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
        out.println("title: " + e.problem().flatMap(ProblemDetail::title).orElse("none"));
        out.println("attempts: " + e.attempts() + ", outcome: " + e.outcome());
    }
}

package io.github.llmintegrations.examples;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.portkey.ErrorCode;
import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.PortkeyErrors;
import io.github.llmintegrations.portkey.integrations.AiProviderId;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox;
import java.io.PrintStream;

/** Deletes an integration and reads it once more. */
public final class PortkeyDelete {
    private PortkeyDelete() {}

    /** Runs the example on a sandbox. */
    public static void main(String[] arguments) {
        try (PortkeySandbox sandbox = PortkeySandbox.start();
                PortkeyClient portkey = PortkeyClient.builder() // or PortkeyClient.fromEnv()
                        .baseUrl(sandbox.baseUrl())
                        .apiKey(sandbox.apiKey())
                        .build()) {
            run(portkey, System.out);
        }
    }

    static void run(PortkeyClient portkey, PrintStream out) {
        String slug = portkey.integrations()
                .create(CreateIntegrationRequest.builder()
                        .name("OpenAI prod")
                        .aiProviderId(AiProviderId.OPENAI)
                        .key("sk-an-example-key")
                        .build())
                .slug();
        portkey.integrations().delete(slug);
        out.println("deleted " + slug);
        try {
            portkey.integrations().get(slug);
        } catch (ApiException e) {
            out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
            out.println("error code: " + ErrorCode.of(e).map(ErrorCode::value).orElse("none")
                    + ", missing or forbidden: " + PortkeyErrors.isMissingOrForbidden(e));
        }
    }
}

package io.github.llmintegrations.examples;

import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.integrations.AiProviderId;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.IntegrationSummary;
import io.github.llmintegrations.portkey.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;

/** Lists all integrations. The client reads a page when the program asks for its first item. */
public final class PortkeyList {
    private PortkeyList() {}

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
        List<String> created = Stream.of(AiProviderId.OPENAI, AiProviderId.ANTHROPIC, AiProviderId.of("groq"))
                .map(provider -> portkey.integrations()
                        .create(CreateIntegrationRequest.builder()
                                .name("Staging " + provider.value())
                                .aiProviderId(provider)
                                .key("sk-an-example-key")
                                .build())
                        .slug())
                .toList();
        try {
            list(portkey, out);
        } finally {
            created.forEach(portkey.integrations()::delete);
        }
    }

    static void list(PortkeyClient portkey, PrintStream out) {
        ListIntegrationsRequest request =
                ListIntegrationsRequest.builder().pageSize(2).build();
        int count = 0;
        for (IntegrationSummary each : portkey.integrations().listAll(request)) {
            out.println(each.slug() + ": "
                    + each.aiProviderId().map(AiProviderId::value).orElse("no provider"));
            count++;
        }
        out.println("integrations: " + count);
    }
}

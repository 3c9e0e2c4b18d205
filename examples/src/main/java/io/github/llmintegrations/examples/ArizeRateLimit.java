package io.github.llmintegrations.examples;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.integrations.IntegrationType;
import io.github.llmintegrations.arize.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.sandbox.Fault;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Consumer;

/** Reaches a rate limit. The client waits as long as Arize asks, and a listener reports the wait. */
public final class ArizeRateLimit {
    private ArizeRateLimit() {}

    /** Runs the example on a sandbox. */
    public static void main(String[] arguments) {
        try (ArizeSandbox sandbox = ArizeSandbox.start();
                ArizeClient arize = ArizeClient.builder()
                        .baseUrl(sandbox.baseUrl())
                        .apiKey(sandbox.apiKey())
                        .build()) {
            run(arize, sandbox::inject, System.out);
        }
    }

    static void run(ArizeClient arize, Consumer<Fault> faults, PrintStream out) {
        faults.accept(Fault.rateLimit(Duration.ofSeconds(1)));
        CallOptions reporting = CallOptions.builder()
                .listener(attempt ->
                        attempt.retryIn().ifPresent(wait -> out.println("the client waits " + wait.toMillis() + " ms")))
                .build();
        int agents = arize.with(reporting)
                .integrations()
                .list(ListIntegrationsRequest.of(IntegrationType.AGENT))
                .items()
                .size();
        out.println("agents: " + agents);
    }
}

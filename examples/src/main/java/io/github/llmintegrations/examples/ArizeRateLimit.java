package io.github.llmintegrations.examples;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.integrations.IntegrationType;
import io.github.llmintegrations.arize.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.sandbox.Fault;
import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Consumer;

/** Meets a rate limit: the client waits as long as the server asks, and a listener hears of it. */
final class ArizeRateLimit implements Example {
    private final Consumer<Fault> sandbox;

    ArizeRateLimit(Consumer<Fault> sandbox) {
        this.sandbox = sandbox;
    }

    @Override
    public String name() {
        return "arize-rate-limit";
    }

    @Override
    public String summary() {
        return "waits out a 429 with Retry-After: 1";
    }

    @Override
    public void run(Clients clients, PrintStream out) {
        ArizeClient arize = clients.arize();
        sandbox.accept(Fault.rateLimit(Duration.ofSeconds(1)));
        CallOptions listening = CallOptions.builder()
                .listener(attempt -> attempt.retryIn()
                        .ifPresent(wait -> out.println("  the client waits " + wait.toMillis() + " ms")))
                .build();
        int found = arize.with(listening)
                .integrations()
                .list(ListIntegrationsRequest.of(IntegrationType.AGENT))
                .items()
                .size();
        out.println("  then gets its answer: agents: " + found);
    }
}

package io.github.llmintegrations.examples;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateOpenAiConfig;
import io.github.llmintegrations.core.Plan;
import io.github.llmintegrations.core.Secrets;
import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.integrations.AiProviderId;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.UpdateIntegrationRequest;
import io.github.llmintegrations.sandbox.Fault;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox;
import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Registers one OpenAI key with both vendors and rotates it at both, through a crash between the two, a rate limit and failures: each
 * run plans what is left to do.
 */
public final class RotateKey {
    private static final String NAME = "OpenAI";
    private static final String SLUG = "openai-rotated";

    private final ArizeClient arize;
    private final PortkeyClient portkey;
    private final PrintStream out;

    private RotateKey(ArizeClient arize, PortkeyClient portkey, PrintStream out) {
        this.arize = arize;
        this.portkey = portkey;
        this.out = out;
    }

    /** Runs the example on two sandboxes. */
    public static void main(String[] arguments) {
        try (ArizeSandbox arizeSandbox = ArizeSandbox.start();
                PortkeySandbox portkeySandbox = PortkeySandbox.start();
                ArizeClient arize = ArizeClient.builder()
                        .baseUrl(arizeSandbox.baseUrl())
                        .apiKey(arizeSandbox.apiKey())
                        .build();
                PortkeyClient portkey = PortkeyClient.builder()
                        .baseUrl(portkeySandbox.baseUrl())
                        .apiKey(portkeySandbox.apiKey())
                        .build()) {
            run(arize, portkey, portkeySandbox::inject, System.out);
        }
    }

    static void run(ArizeClient arize, PortkeyClient portkey, Consumer<Fault> portkeyFaults, PrintStream out) {
        RotateKey both = new RotateKey(arize, portkey, out);
        try {
            out.println("The first run registers the key with both vendors.");
            both.rotateTo("sk-an-example-key", () -> {});

            out.println("The second run rotates the key, and crashes between the two.");
            try {
                both.rotateTo("sk-a-second-example-key", RotateKey::crash);
            } catch (IllegalStateException e) {
                out.println(e.getMessage());
            }

            out.println("The same run again, while Portkey limits the rate and then fails, ends in one state.");
            portkeyFaults.accept(Fault.rateLimit(Duration.ofSeconds(1)).on("PUT"));
            portkeyFaults.accept(Fault.status(500).on("PUT").times(2));
            both.rotateTo("sk-a-second-example-key", () -> {});

            out.println("Somebody changes the integration by hand, which a plan finds.");
            portkey.integrations()
                    .update(
                            SLUG,
                            UpdateIntegrationRequest.builder()
                                    .description("do not touch")
                                    .build());
            both.print("Portkey", portkey.integrations().plan(atPortkey("sk-a-second-example-key")));
        } finally {
            arize.integrations()
                    .findLlmByName(NAME)
                    .ifPresent(found -> arize.integrations().delete(found.id()));
            portkey.integrations().delete(SLUG);
        }
    }

    private static void crash() {
        throw new IllegalStateException("crashed: Arize has the second key, and Portkey still has the first");
    }

    private static CreateIntegrationRequest atPortkey(String key) {
        return CreateIntegrationRequest.builder()
                .name(NAME)
                .slug(SLUG)
                .description("registered by the example")
                .aiProviderId(AiProviderId.OPENAI)
                .key(key)
                .build();
    }

    private static CreateLlmIntegrationRequest atArize(String key) {
        return CreateLlmIntegrationRequest.builder()
                .name(NAME)
                .config(CreateOpenAiConfig.builder().apiKey(key).build())
                .build();
    }

    /** Brings both vendors into the state with a key, whatever state they are in. */
    private void rotateTo(String key, Runnable between) {
        Plan<?> first = arize.integrations().plan(atArize(key), Secrets.SEND);
        print("Arize", first);
        first.apply();
        between.run();
        Plan<?> second = portkey.integrations().plan(atPortkey(key), Secrets.SEND);
        print("Portkey", second);
        second.apply();
    }

    private void print(String vendor, Plan<?> plan) {
        (vendor + ": " + plan).lines().forEach(out::println);
    }
}

package io.github.llmintegrations.examples;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateOpenAiConfig;
import io.github.llmintegrations.arize.integrations.UpdateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.UpdateOpenAiConfig;
import io.github.llmintegrations.core.ServerException;
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

/** Registers one OpenAI key with both vendors and rotates it at both, although Portkey limits the rate and then fails. */
public final class RotateKey {
    private RotateKey() {}

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
        String arizeId = arize.integrations()
                .create(CreateLlmIntegrationRequest.builder()
                        .name("OpenAI")
                        .config(CreateOpenAiConfig.builder()
                                .apiKey("sk-an-example-key")
                                .build())
                        .build())
                .id();
        String portkeySlug = portkey.integrations()
                .create(CreateIntegrationRequest.builder()
                        .name("OpenAI")
                        .aiProviderId(AiProviderId.OPENAI)
                        .key("sk-an-example-key")
                        .build())
                .slug();
        try {
            out.println("Portkey limits the rate: the client waits as long as Portkey asks.");
            portkeyFaults.accept(Fault.rateLimit(Duration.ofSeconds(1)));
            rotateAtArize(arize, arizeId, "sk-a-second-example-key");
            rotateAtPortkey(portkey, portkeySlug, "sk-a-second-example-key");
            out.println("rotated at both");

            out.println("Portkey fails: the client retries, since setting a key twice does no harm, and gives up.");
            portkeyFaults.accept(Fault.status(500).times(3));
            rotateAtArize(arize, arizeId, "sk-a-third-example-key");
            try {
                rotateAtPortkey(portkey, portkeySlug, "sk-a-third-example-key");
            } catch (ServerException e) {
                out.println("ServerException: " + e.getMessage());
                out.println("attempts: " + e.attempts() + ", outcome: " + e.outcome()
                        + ": Portkey may have the old key or the new one.");
                rotateAtPortkey(portkey, portkeySlug, "sk-a-third-example-key");
            }
            out.println("rotated at both");
        } finally {
            arize.integrations().delete(arizeId);
            portkey.integrations().delete(portkeySlug);
        }
    }

    private static void rotateAtArize(ArizeClient arize, String id, String key) {
        arize.integrations()
                .update(
                        id,
                        UpdateLlmIntegrationRequest.builder()
                                .config(UpdateOpenAiConfig.builder().apiKey(key).build())
                                .build());
    }

    private static void rotateAtPortkey(PortkeyClient portkey, String slug, String key) {
        portkey.integrations()
                .update(slug, UpdateIntegrationRequest.builder().key(key).build());
    }
}

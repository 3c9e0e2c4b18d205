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
import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Consumer;

/** Registers one OpenAI key with both vendors and rotates it in both, though the second has a bad day. */
final class RotateKey implements Example {
    private final Consumer<Fault> portkeySandbox;

    RotateKey(Consumer<Fault> portkeySandbox) {
        this.portkeySandbox = portkeySandbox;
    }

    @Override
    public String name() {
        return "rotate-key";
    }

    @Override
    public String summary() {
        return "rotates one OpenAI key at both vendors, through a 429 and a row of 500s at the second";
    }

    @Override
    public void run(Clients clients, PrintStream out) {
        ArizeClient arize = clients.arize();
        PortkeyClient portkey = clients.portkey();
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
        out.println("  registered with both");

        out.println("  Portkey limits the rate: the client waits as long as it is asked to");
        portkeySandbox.accept(Fault.rateLimit(Duration.ofSeconds(1)));
        rotateAtArize(arize, arizeId, "sk-a-second-example-key");
        rotateAtPortkey(portkey, portkeySlug, "sk-a-second-example-key");
        out.println("  rotated at both");

        out.println(
                "  Portkey fails: the client tries again, since setting a key twice does no harm, and then gives up");
        portkeySandbox.accept(Fault.status(500).times(3));
        rotateAtArize(arize, arizeId, "sk-a-third-example-key");
        try {
            rotateAtPortkey(portkey, portkeySlug, "sk-a-third-example-key");
        } catch (ServerException e) {
            out.println("  " + e.getMessage());
            out.println("    attempts " + e.attempts() + ", outcome " + e.outcome()
                    + ": Arize has the new key, Portkey one of the two");
            rotateAtPortkey(portkey, portkeySlug, "sk-a-third-example-key");
        }
        out.println("  rotated at both");

        arize.integrations().delete(arizeId);
        portkey.integrations().delete(portkeySlug);
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

package io.github.llmintegrations.examples;

import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.integrations.AiProviderId;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.PricingAdjustments;
import io.github.llmintegrations.portkey.integrations.PricingMultiplier;
import io.github.llmintegrations.portkey.integrations.UpdateIntegrationRequest;
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox;
import java.io.PrintStream;

/** Sets a negotiated discount, then clears it, and leaves the other fields unchanged. */
public final class PortkeyUpdate {
    private PortkeyUpdate() {}

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
        try {
            portkey.integrations()
                    .update(
                            slug,
                            UpdateIntegrationRequest.builder()
                                    .pricingAdjustments(PricingAdjustments.builder()
                                            .multiplier(PricingMultiplier.builder()
                                                    .defaultMultiplier(0.8)
                                                    .build())
                                            .build())
                                    .build());
            out.println("price: " + price(portkey, slug));
            portkey.integrations()
                    .update(
                            slug,
                            UpdateIntegrationRequest.builder()
                                    .clearPricingAdjustments()
                                    .build());
            out.println("price: " + price(portkey, slug));
        } finally {
            portkey.integrations().delete(slug);
        }
    }

    private static String price(PortkeyClient portkey, String slug) {
        return portkey.integrations()
                .get(slug)
                .pricingAdjustments()
                .flatMap(PricingAdjustments::multiplier)
                .map(multiplier -> multiplier.defaultMultiplier().orElse(1) + " of the list price")
                .orElse("the list price");
    }
}

package io.github.llmintegrations.examples;

import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.integrations.PricingAdjustments;
import io.github.llmintegrations.portkey.integrations.PricingMultiplier;
import io.github.llmintegrations.portkey.integrations.UpdateIntegrationRequest;
import java.io.PrintStream;

/** Changes what is set, clears what is cleared, and leaves the rest alone. */
final class PortkeyUpdate implements Example {

    @Override
    public String name() {
        return "portkey-update";
    }

    @Override
    public String summary() {
        return "reports a negotiated discount, then takes it back";
    }

    @Override
    public void run(Clients clients, PrintStream out) {
        PortkeyClient portkey = clients.portkey();
        portkey.integrations()
                .update(
                        PortkeyCreate.BEDROCK,
                        UpdateIntegrationRequest.builder()
                                .description("Everything that runs on Bedrock")
                                .pricingAdjustments(PricingAdjustments.builder()
                                        .multiplier(PricingMultiplier.builder()
                                                .defaultMultiplier(0.8)
                                                .build())
                                        .build())
                                .build());
        out.println("  priced at " + pricing(portkey));
        portkey.integrations()
                .update(
                        PortkeyCreate.BEDROCK,
                        UpdateIntegrationRequest.builder()
                                .clearPricingAdjustments()
                                .build());
        out.println("  priced at " + pricing(portkey));
    }

    private static String pricing(PortkeyClient portkey) {
        return portkey.integrations()
                .get(PortkeyCreate.BEDROCK)
                .pricingAdjustments()
                .flatMap(PricingAdjustments::multiplier)
                .map(multiplier -> multiplier.defaultMultiplier().orElse(1) + " of the list price")
                .orElse("the list price");
    }
}

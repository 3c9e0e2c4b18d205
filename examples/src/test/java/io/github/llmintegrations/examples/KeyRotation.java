package io.github.llmintegrations.examples;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.aiintegrations.AiIntegration;
import io.github.llmintegrations.arize.aiintegrations.UpdateAiIntegrationRequest;
import java.util.Optional;

/** The service of docs/sandbox.md, which {@link ReadmeTest} compares with the page. */
// snippet
final class KeyRotation {
    private final ArizeClient arize;

    KeyRotation(ArizeClient arize) {
        this.arize = arize;
    }

    /** Gives an integration a new key. Returns false if there is no integration with this name. */
    boolean rotate(String name, String newKey) {
        Optional<AiIntegration> integration = arize.aiIntegrations().findByName(name);
        integration.ifPresent(found -> arize.aiIntegrations()
                .update(
                        found.id(),
                        UpdateAiIntegrationRequest.builder().apiKey(newKey).build()));
        return integration.isPresent();
    }
}
// end

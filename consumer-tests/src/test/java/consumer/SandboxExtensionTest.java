package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.aiintegrations.ListAiIntegrationsRequest;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import io.github.llmintegrations.sandbox.junit.SandboxExtension;
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sandbox's extension, with the JUnit of the case. */
@ExtendWith(SandboxExtension.class)
class SandboxExtensionTest {

    private final ArizeSandbox ofConstructor;

    SandboxExtensionTest(ArizeSandbox arize) {
        this.ofConstructor = arize;
    }

    @Test
    void givesATestItsSandboxes(ArizeSandbox sandbox, PortkeySandbox portkey) {
        try (ArizeClient arize = ArizeClient.builder()
                .baseUrl(sandbox.baseUrl())
                .apiKey(sandbox.apiKey())
                .build()) {
            arize.aiIntegrations().list(ListAiIntegrationsRequest.all());
        }

        assertSame(ofConstructor, sandbox);
        assertEquals(200, sandbox.journal().single().status());
        assertEquals(0, portkey.journal().size());
    }
}

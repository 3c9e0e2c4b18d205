package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every application does, in one that is a module. */
class ModulesTest extends ApplicationTest {

    @Test
    void allAreModules() {
        assertEquals(
                List.of(
                        "consumer",
                        "io.github.llmintegrations.arize",
                        "io.github.llmintegrations.portkey",
                        "io.github.llmintegrations.core",
                        "io.github.llmintegrations.sandbox"),
                List.of(
                        getClass().getModule().getName(),
                        ArizeClient.class.getModule().getName(),
                        PortkeyClient.class.getModule().getName(),
                        SdkException.class.getModule().getName(),
                        ArizeSandbox.class.getModule().getName()));
    }

    @Test
    void internalPackagesAreOfTheirModulesAlone() {
        Module core = SdkException.class.getModule();

        assertTrue(core.isExported("io.github.llmintegrations.core", getClass().getModule()));
        for (String each : List.of("http", "json")) {
            String internal = "io.github.llmintegrations.core.internal." + each;
            assertTrue(core.getPackages().contains(internal));
            assertFalse(core.isExported(internal, getClass().getModule()));
        }
    }
}

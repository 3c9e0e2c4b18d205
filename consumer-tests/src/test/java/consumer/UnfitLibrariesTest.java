package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.portkey.PortkeyClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Where no order of dependencies helps, an application is told so before its first call. */
class UnfitLibrariesTest {

    @Test
    void saysWhatIsWrongAtArize() {
        refuses(() -> ArizeClient.builder().apiKey("key").build());
    }

    @Test
    void saysWhatIsWrongAtPortkey() {
        refuses(() -> PortkeyClient.builder().apiKey("key").build());
    }

    private static void refuses(Executable build) {
        IllegalStateException refusal = assertThrows(IllegalStateException.class, build);
        assertEquals(
                System.getProperty("refusal")
                        + ": import io.github.llmintegrations:llm-integrations-bom in your POM's dependencyManagement,"
                        + " before other BOMs",
                refusal.getMessage());
    }
}

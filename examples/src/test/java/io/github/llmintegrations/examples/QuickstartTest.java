package io.github.llmintegrations.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The README's program, which reads environment variables and so runs in a JVM with its own. */
class QuickstartTest {

    @Test
    void createsOnceAndLists() throws IOException, InterruptedException {
        try (ArizeSandbox sandbox = ArizeSandbox.start()) {
            assertThat(run(sandbox)).matches("created \\S+\\RProduction OpenAI\\R");
            assertThat(run(sandbox)).matches("The name is taken: POST /v2/integrations: 409 .*\\RProduction OpenAI\\R");
        }
    }

    private static String run(ArizeSandbox sandbox) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Quickstart.class.getName());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment()
                .putAll(Map.of(
                        "ARIZE_API_KEY", sandbox.apiKey(),
                        "ARIZE_BASE_URL", sandbox.baseUrl(),
                        "OPENAI_API_KEY", "sk-an-example-key"));
        Process program = builder.start();
        String printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).isZero();
        return printed;
    }
}

package io.github.llmintegrations.sandbox.internal.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.sandbox.Caller;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MainTest {

    private static final Pattern BASE_URL = Pattern.compile("export ARIZE_BASE_URL=(http://127\\.0\\.0\\.1:[0-9]+)");

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void saysHowToPointAClientAtIt() throws Exception {
        Process process = start("--port", "0");
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = new ArrayList<>();
            while (lines.isEmpty() || !lines.get(lines.size() - 1).startsWith("Listening")) {
                lines.add(out.readLine());
            }
            String printed = String.join("\n", lines);
            Matcher baseUrl = BASE_URL.matcher(printed);

            assertThat(baseUrl.find()).as(printed).isTrue();
            assertThat(printed)
                    .contains("export ARIZE_API_KEY=arize-sandbox-key\n")
                    .contains("export PORTKEY_BASE_URL=" + baseUrl.group(1) + "/v1\n")
                    .contains("export PORTKEY_API_KEY=portkey-sandbox-key\n")
                    .contains(" " + baseUrl.group(1) + "/sandbox/arize/faults\n");
            assertThat(new Caller(baseUrl.group(1), "arize-sandbox-key")
                            .get("/v2/ai-integrations")
                            .status())
                    .isEqualTo(200);
        } finally {
            process.destroy();
        }
    }

    @Test
    void helps() throws Exception {
        Process process = start("--help");

        assertThat(text(process.getInputStream())).isEqualTo(Options.HELP);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void refusesUnknownOptionsOnStandardError() throws Exception {
        Process process = start("--prot", "8080");

        assertThat(text(process.getErrorStream()).lines()).containsExactly("Unknown option: --prot", "See --help.");
        assertThat(text(process.getInputStream())).isEmpty();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
    }

    @Test
    void refusesAPortThatIsTaken() throws Exception {
        try (StandaloneServer server = StandaloneServer.start(Options.parse("--port", "0"))) {
            String port = server.baseUrl().substring(server.baseUrl().lastIndexOf(':') + 1);
            Process process = start("--port", port);

            assertThat(text(process.getErrorStream())).startsWith("Cannot listen on port " + port + ": ");
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
        }
    }
}

package io.github.llmintegrations.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;

class JvmExitTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    @Test
    void aProgramThatClosesNothingEndsAtOnce() throws IOException, InterruptedException {
        server.setDispatcher(Answers.always(Answers.ok()));
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        UnclosedProgram.class.getName(),
                        server.url("/").toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader output = program.inputReader()) {
            String line = output.readLine();
            while (line != null && !line.equals("done")) {
                line = output.readLine();
            }
            assertThat(line).isEqualTo("done");
            long start = System.nanoTime();

            assertThat(program.waitFor(10, TimeUnit.SECONDS)).isTrue();

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
            assertThat(program.exitValue()).isZero();
        } finally {
            program.destroyForcibly();
        }
    }
}

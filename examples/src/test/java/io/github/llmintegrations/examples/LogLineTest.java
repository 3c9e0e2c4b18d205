package io.github.llmintegrations.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.core.AttemptReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The README shows a line of the log as it is. */
class LogLineTest {

    @Test
    void isInTheReadme() throws IOException {
        AttemptReport attempt = AttemptReport.builder()
                .vendor("Portkey")
                .operation("integrations.update")
                .method("PUT")
                .pathTemplate("/integrations/{slug}")
                .attempt(1)
                .status(429)
                .elapsed(Duration.ofMillis(48))
                .retryIn(Duration.ofMillis(2225))
                .build();

        String readme = Files.readString(Path.of("../README.md")).replaceAll("\\s+", " ");

        assertThat(readme).contains("DEBUG io.github.llmintegrations - " + attempt);
    }
}

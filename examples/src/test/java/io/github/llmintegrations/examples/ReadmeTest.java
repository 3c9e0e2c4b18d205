package io.github.llmintegrations.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Pattern FENCED = Pattern.compile("^```java\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern REGION =
            Pattern.compile("^ *// snippet\\n(.*?)^ *// end$", Pattern.MULTILINE | Pattern.DOTALL);

    private static final Path SNIPPETS = Path.of("src/test/java/io/github/llmintegrations/examples");

    @Test
    void everyJavaSnippetOfTheReadmeIsCompiledAndRun() throws IOException {
        List<String> compiled = new ArrayList<>();
        compiled.addAll(blocks(SNIPPETS.resolve("ReadmeSnippetsTest.java"), REGION));
        compiled.addAll(blocks(SNIPPETS.resolve("PortkeyReadmeSnippetsTest.java"), REGION));

        assertThat(blocks(Path.of("../README.md"), FENCED)).isNotEmpty().containsExactlyInAnyOrderElementsOf(compiled);
    }

    @Test
    void everyJavaSnippetOfTheSandboxPageIsCompiledAndRun() throws IOException {
        List<String> compiled = new ArrayList<>();
        for (String file : List.of("KeyRotation.java", "KeyRotationTest.java", "SandboxSnippetsTest.java")) {
            compiled.addAll(blocks(SNIPPETS.resolve(file), REGION));
        }

        assertThat(blocks(Path.of("../docs/sandbox.md"), FENCED))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(compiled);
    }

    @Test
    void theReadmeNamesTheTwoCommands() throws IOException {
        assertThat(Files.readString(Path.of("../README.md")))
                .contains("mvn -q -DskipTests package && java -jar examples/target/examples.jar\n")
                .contains("mvn verify\n");
    }

    private static List<String> blocks(Path file, Pattern pattern) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
            blocks.add(matcher.group(1).stripTrailing().stripIndent());
        }
        return blocks;
    }
}

package io.github.llmintegrations.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The versions in docs/compatibility.md are those that the BOM has and that consumer-tests build with. */
class TestedVersionsTest {
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");

    @Test
    void areInPoms() throws IOException {
        String page = Files.readString(Path.of("../docs/compatibility.md"));
        String table = page.lines().filter(line -> line.startsWith("| ")).collect(Collectors.joining("\n"));
        String poms;
        try (Stream<Path> files = Files.walk(Path.of("../consumer-tests/cases"))) {
            poms = Stream.concat(
                            Stream.of("../bom/pom.xml", "../pom.xml", "../consumer-tests/pom.xml")
                                    .map(Path::of),
                            files.filter(each -> each.endsWith("pom.xml")))
                    .map(TestedVersionsTest::read)
                    .collect(Collectors.joining());
        }

        assertThat(VERSION.matcher(table).results().map(MatchResult::group))
                .isNotEmpty()
                .allSatisfy(version -> assertThat(poms).contains(">" + version + "<"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.llmintegrations.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comment of every public type of a client links a page of the vendor. */
class VendorLinksTest {
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("^public .*\\b(?:class|interface|record|enum) ", Pattern.MULTILINE);

    @ParameterizedTest
    @CsvSource({"arize-client, https://arize.com/docs/", "portkey-client, https://portkey.ai/docs/"})
    void areInEveryType(String module, String pages) throws IOException {
        Pattern link = Pattern.compile(
                "^ \\* @see <a href=\"" + Pattern.quote(pages) + "[\\w./#-]+\">[^<]+</a>$", Pattern.MULTILINE);
        Path sources = Path.of("..", module, "src", "main", "java");
        try (Stream<Path> files = Files.walk(sources)) {
            List<Path> types = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !sources.relativize(file).toString().contains("internal"))
                    .filter(file -> PUBLIC_TYPE.matcher(read(file)).find())
                    .toList();

            assertThat(types).hasSizeGreaterThan(90);
            assertThat(types).allMatch(file -> link.matcher(read(file)).find());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

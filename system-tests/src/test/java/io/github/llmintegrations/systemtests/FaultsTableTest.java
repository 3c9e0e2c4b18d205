package io.github.llmintegrations.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/faults.md} honest: whatever test it names is one. */
class FaultsTableTest {
    private static final Path ROOT = Path.of("..");
    private static final int LEAST_CASES = 184;
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|.*$");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test\\.\\w+)`");

    @Test
    void namesTestsThatExist() throws IOException {
        Set<String> tests = TestSources.testsUnder(ROOT);

        assertThat(named(page()).stream().filter(each -> !tests.contains(each))).isEmpty();
    }

    @Test
    void hasEveryCaseOnceAndInOrder() throws IOException {
        List<Integer> numbers =
                rows().stream().map(row -> Integer.valueOf(row.group(1))).toList();

        assertThat(numbers)
                .hasSizeGreaterThanOrEqualTo(LEAST_CASES)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Test
    void provesEachCaseOrSaysWhyNot() throws IOException {
        assertThat(rows())
                .extracting(MatchResult::group)
                .allMatch(row -> !named(row).isEmpty() || row.contains("| Not ours: "));
    }

    @Test
    void tellsATestFromAMethodThatIsNone() throws IOException {
        Set<String> tests = TestSources.testsUnder(ROOT);

        assertThat(tests).contains("FaultsTableTest.tellsATestFromAMethodThatIsNone");
        assertThat(tests).doesNotContain("FaultsTableTest.rows", "FaultsTableTest.never");
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(page()).results().toList();
    }

    private static List<String> named(String text) {
        return NAMED.matcher(text).results().map(name -> name.group(1)).toList();
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/faults.md"));
    }
}

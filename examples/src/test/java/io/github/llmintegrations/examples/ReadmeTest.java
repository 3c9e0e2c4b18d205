package io.github.llmintegrations.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The README and the pages for users: their Java compiles and runs in tests of this module, between the comments {@code
 * snippet} and {@code end}; a test's {@code print} stands for {@code System.out.println}. Their links lead somewhere.
 */
class ReadmeTest {
    private static final Pattern FENCED = Pattern.compile("^```java\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern REGION =
            Pattern.compile("^ *// snippet\\n(.*?)^ *// end$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern IMPORTS = Pattern.compile("\\A((?:import [^\\n]+;\\n)+)\\n");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]*)(?:#([^)]+))?\\)");

    private static final Path ROOT = Path.of("..");
    private static final Path TESTS = Path.of("src/test/java/io/github/llmintegrations/examples");

    /** A piece of Java: the lines of its imports, and the rest. */
    private record Snippet(Set<String> imports, String code) {}

    @Test
    void everyJavaSnippetIsCompiledAndRun() throws IOException {
        List<Snippet> compiled = compiled();

        for (Path page : userPages()) {
            assertThat(shown(page))
                    .allSatisfy(snippet -> assertThat(compiled)
                            .as("compiled snippets for %s", page)
                            .anySatisfy(each -> {
                                assertThat(each.code).isEqualTo(snippet.code);
                                assertThat(each.imports).containsAll(snippet.imports);
                                if (snippet.code.contains("void main(")) {
                                    assertThat(snippet.imports).containsAll(each.imports);
                                }
                            }));
        }
    }

    @Test
    void everyCompiledSnippetIsOnAPage() throws IOException {
        Set<String> shown = new HashSet<>();
        for (Path page : userPages()) {
            shown(page).forEach(each -> shown.add(each.code));
        }

        assertThat(compiled()).extracting(Snippet::code).isSubsetOf(shown);
    }

    @Test
    void snippetsImportNamesThatBothVendorsHave() throws IOException {
        Set<String> ambiguous = publicTypes("arize");
        ambiguous.retainAll(publicTypes("portkey"));
        assertThat(ambiguous).contains("Integration");

        for (Path page : userPages()) {
            for (Snippet snippet : shown(page)) {
                String imports = String.join("\n", snippet.imports);
                Set<String> used = new HashSet<>(ambiguous);
                used.retainAll(Arrays.asList(snippet.code.split("\\W+")));
                assertThat(used)
                        .allSatisfy(name -> assertThat(imports)
                                .as("imports in %s of:\n%s", page, snippet.code)
                                .contains("." + name + ";"));
            }
        }
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        for (Path page : pages().toList()) {
            Matcher links = LINK.matcher(Files.readString(page));
            while (links.find()) {
                Path target = links.group(1).isEmpty() ? page : page.resolveSibling(links.group(1));
                assertThat(target).as("linked from %s", page).exists();
                if (links.group(2) != null) {
                    assertThat(anchors(target))
                            .as("anchors linked from %s", page)
                            .contains(links.group(2));
                }
            }
        }
    }

    @Test
    void theReadmesContentsAreItsHeadings() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String[] sections = readme.substring(readme.indexOf("## Contents\n")).split("\n## ");
        List<String> headings = Stream.of(sections)
                .skip(1)
                .map(each -> anchor(each.substring(0, each.indexOf('\n'))))
                .toList();

        assertThat(LINK.matcher(sections[0]).results().map(each -> each.group(2)))
                .containsExactlyElementsOf(headings);
    }

    @Test
    void theReadmeNamesTheTwoCommands() throws IOException {
        assertThat(Files.readString(ROOT.resolve("README.md")))
                .contains("mvn -q -DskipTests package && java -jar examples/target/examples.jar\n")
                .contains("mvn verify\n");
    }

    /** A release sets the version in no other page. */
    @Test
    void onlyTheReadmeHasTheVersionToInstall() throws IOException {
        assertThat(pages().filter(each -> !each.endsWith("README.md")))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page).content().doesNotContain("<version>"));
    }

    private static Stream<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(
                    Stream.of("README.md", "SECURITY.md", "CONTRIBUTING.md", "CHANGELOG.md")
                            .map(ROOT::resolve),
                    docs.filter(each -> each.toString().endsWith(".md")).toList().stream());
        }
    }

    /** Returns the pages with Java for users. Those for contributors show the library's own code. */
    private static List<Path> userPages() throws IOException {
        return pages().filter(each -> !each.endsWith("architecture.md") && !each.endsWith("CONTRIBUTING.md"))
                .toList();
    }

    private static List<Snippet> shown(Path page) throws IOException {
        List<Snippet> snippets = new ArrayList<>();
        for (String block : blocks(Files.readString(page), FENCED)) {
            Matcher imports = IMPORTS.matcher(block);
            snippets.add(
                    imports.find()
                            ? new Snippet(lines(imports.group(1)), block.substring(imports.end()))
                            : new Snippet(Set.of(), block));
        }
        return snippets;
    }

    private static List<Snippet> compiled() throws IOException {
        List<Snippet> snippets = new ArrayList<>();
        for (Path file : files(TESTS)) {
            String source = Files.readString(file);
            Set<String> imports = lines(source);
            imports.removeIf(each -> !each.startsWith("import "));
            blocks(source, REGION)
                    .forEach(each ->
                            snippets.add(new Snippet(imports, each.replaceAll("\\bprint\\(", "System.out.println("))));
        }
        return snippets;
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(each -> each.toString().endsWith(".java")).toList();
        }
    }

    private static List<String> blocks(String text, Pattern pattern) {
        return pattern.matcher(text)
                .results()
                .map(each -> each.group(1).stripTrailing().stripIndent())
                .toList();
    }

    private static Set<String> lines(String text) {
        return text.lines().collect(Collectors.toSet());
    }

    private static Set<String> publicTypes(String vendor) throws IOException {
        Path sources = ROOT.resolve(vendor + "-client/src/main/java/io/github/llmintegrations");
        return files(sources).stream()
                .filter(each -> !each.toString().contains("internal"))
                .filter(ReadmeTest::isPublic)
                .map(each -> each.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
    }

    private static boolean isPublic(Path file) {
        try {
            return Files.readString(file).contains("\npublic ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> anchors(Path page) throws IOException {
        return Pattern.compile("^#+ (.+)$", Pattern.MULTILINE)
                .matcher(Files.readString(page))
                .results()
                .map(each -> anchor(each.group(1)))
                .collect(Collectors.toSet());
    }

    /** Returns the anchor that GitHub gives a heading. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w\\- ]", "").replace(' ', '-');
    }
}

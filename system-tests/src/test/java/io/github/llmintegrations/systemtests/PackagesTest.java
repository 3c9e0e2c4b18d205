package io.github.llmintegrations.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports between packages have one direction. */
class PackagesTest {
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern IMPORT = Pattern.compile(
            "^import (?:static )?(io\\.github\\.llmintegrations(?:\\.[a-z]\\w*)*)\\.[A-Z]", Pattern.MULTILINE);

    /** The packages that each package imports. */
    private static Map<String, Set<String>> imports(String module) throws IOException {
        Map<String, Set<String>> imports = new HashMap<>();
        try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(PackagesTest::read)
                    .forEach(source -> PACKAGE.matcher(source).results().forEach(found -> {
                        Set<String> imported = imports.computeIfAbsent(found.group(1), name -> new HashSet<>());
                        imported.addAll(IMPORT.matcher(source)
                                .results()
                                .map(match -> match.group(1))
                                .filter(name -> !name.equals(found.group(1)))
                                .collect(Collectors.toSet()));
                    }));
        }
        return imports;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "arize-client", "portkey-client", "sandbox", "examples", "benchmarks", "testing"})
    void importNoPackageInACircle(String module) throws IOException {
        Map<String, Set<String>> imports = imports(module);

        assertThat(imports).isNotEmpty();
        assertThat(withoutGround(imports)).isEmpty();
    }

    /** What is left when packages that import none of the rest are taken away, again and again. */
    private static Map<String, Set<String>> withoutGround(Map<String, Set<String>> imports) {
        Map<String, Set<String>> rest = new HashMap<>(imports);
        while (rest.values().removeIf(imported -> imported.stream().noneMatch(rest::containsKey))) {
            // again
        }
        return rest;
    }

    @Test
    void importNothingInternalIntoTheCore() throws IOException {
        assertThat(imports("core").get("io.github.llmintegrations.core")).noneMatch(name -> name.contains(".internal"));
    }
}

package io.github.llmintegrations.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Each example is a program that can be copied: it has a main method, and depends on no other class of this module. */
@Isolated("Programs print to System.out, which tests with a sandbox replace too")
class ProgramsTest {
    private static final Path SOURCES = Path.of("src/main/java/io/github/llmintegrations/examples");

    private static List<String> programs() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.equals("Main") && source(name).contains("static void main("))
                    .toList();
        }
    }

    private static String source(String program) {
        try {
            return Files.readString(SOURCES.resolve(program + ".java"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void areAllExamples() throws IOException {
        assertThat(programs()).hasSameSizeAs(Example.ALL);
    }

    @Test
    void dependOnNoOtherClassOfTheModule() throws IOException {
        List<String> others = List.of("Main", "Example", "Clients", "CallCosts", "FoldedOutput", "WireLog");

        assertThat(programs())
                .allSatisfy(each -> assertThat(source(each).split("\\W+")).doesNotContainAnyElementsOf(others));
    }

    @Test
    void runByThemselves() throws IOException, ReflectiveOperationException {
        PrintStream before = System.out;
        for (String each : programs()) {
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            try {
                Class.forName("io.github.llmintegrations.examples." + each)
                        .getMethod("main", String[].class)
                        .invoke(null, (Object) new String[0]);
            } finally {
                System.setOut(before);
            }
            assertThat(printed.toString(StandardCharsets.UTF_8)).as(each).isNotBlank();
        }
    }
}

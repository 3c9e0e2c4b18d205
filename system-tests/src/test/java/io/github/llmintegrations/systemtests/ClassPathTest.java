package io.github.llmintegrations.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an application that uses both clients finds on its class path. The build's enforcer looks at versions. */
class ClassPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "okhttp3/OkHttpClient.class",
                "okio/Okio.class",
                "com/fasterxml/jackson/databind/ObjectMapper.class",
                "org/slf4j/Logger.class"
            })
    void hasEachLibraryOnce(String resource) throws IOException {
        assertThat(found(resource)).hasSize(1);
    }

    @Test
    void hasNoJUnit4() throws IOException {
        assertThat(found("org/junit/Test.class")).isEmpty();
    }

    /** As the module path demands; the okio without classes has the name of the one with classes. */
    @Test
    void hasEachModuleOnce() {
        List<Path> path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(each -> each.toString().endsWith(".jar"))
                .toList();

        List<String> names = path.stream()
                .flatMap(each -> ModuleFinder.of(each).findAll().stream())
                .map(each -> each.descriptor().name())
                .toList();

        assertThat(names)
                .contains("okhttp3", "okio", "com.fasterxml.jackson.databind")
                .doesNotHaveDuplicates();
    }

    private static List<URL> found(String resource) throws IOException {
        return Collections.list(ClassPathTest.class.getClassLoader().getResources(resource));
    }
}

package io.github.llmintegrations.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
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

    private static List<URL> found(String resource) throws IOException {
        return Collections.list(ClassPathTest.class.getClassLoader().getResources(resource));
    }
}

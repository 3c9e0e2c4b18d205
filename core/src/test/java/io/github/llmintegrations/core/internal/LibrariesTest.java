package io.github.llmintegrations.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On jars with as much of the libraries in them as is looked at. The real ones are in consumer-tests. */
class LibrariesTest {
    private static final String CURE = ": import io.github.llmintegrations:llm-integrations-bom in your POM's"
            + " dependencyManagement, before other BOMs";

    @TempDir
    private Path folder;

    private final List<URL> classPath = new ArrayList<>();

    @Test
    void areWhatThisBuildHas() {
        assertThatCode(Libraries::check).doesNotThrowAnyException();
        assertThat(new Libraries(LibrariesTest.class.getClassLoader()).fault()).isNull();
    }

    @Test
    void passWhenNobodyCanTellWhatTheyAre() {
        assertThat(fault()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.12.0", "4.0.0-alpha01", "3.99.0"})
    void refuseAnOldOkHttp(String version) {
        okHttp("okhttp-4.jar", version);

        assertThat(fault())
                .isEqualTo("The class path has OkHttp " + version + " (okhttp-4.jar), but 5 or later is needed" + CURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.0.0", "5.5.1", "6.0.0-alpha.1", "10.0.0", "unknown", "5", "", "null"})
    void passWithANewOkHttpOrOneThatDoesNotSay(String version) {
        okHttp("okhttp-jvm.jar", version);

        assertThat(fault()).isNull();
    }

    @Test
    void refuseAnOkHttpFromBeforeItSaidItsVersion() {
        jar("okhttp-3.14.9.jar", Map.of("okhttp3.OkHttpClient", "", "okhttp3.internal.Version", ""));

        assertThat(fault()).startsWith("The class path has OkHttp 3 (okhttp-3.14.9.jar), but 5 or later is needed");
    }

    @ParameterizedTest
    @CsvSource({"4.12.0, 5.5.1", "5.5.1, 4.12.0", "3.14.9, 5.5.1", "5.0.0-alpha.14, 5.5.1"})
    void refuseTwoVersionsOfOkHttpInEitherOrder(String first, String second) {
        okHttp("okhttp-" + first + ".jar", first);
        okHttp("okhttp-" + second + ".jar", second);

        assertThat(fault())
                .isEqualTo("The class path has OkHttp in two versions (okhttp-" + first + ".jar) (okhttp-" + second
                        + ".jar), but one, 5 or later, is needed" + CURE);
    }

    @Test
    void passWithTheSameOkHttpTwice() {
        okHttp("okhttp-jvm-5.5.1.jar", "5.5.1");
        okHttp("app-with-everything.jar", "5.5.1");

        assertThat(fault()).isNull();
    }

    @Test
    void passWithAnotherOkHttpInTheServerAround() throws IOException {
        okHttp("okhttp-4.12.0.jar", "4.12.0");
        try (URLClassLoader server = loader(ClassLoader.getPlatformClassLoader())) {
            classPath.clear();
            okHttp("okhttp-jvm-5.5.1.jar", "5.5.1");
            try (URLClassLoader application = new ChildFirst(classPath.toArray(URL[]::new), server)) {
                assertThat(new Libraries(application).fault()).isNull();
            }
        }
    }

    @Test
    void refuseAnOldOkio() {
        okHttp("okhttp-jvm-5.5.1.jar", "5.5.1");
        jar("okio-jvm-3.6.0.jar", Map.of("okio.Okio", ""));

        assertThat(fault())
                .isEqualTo("The class path has an old Okio (okio-jvm-3.6.0.jar), but 3.13 or later is needed" + CURE);
    }

    @Test
    void refuseAnOldKotlin() {
        okHttp("okhttp-jvm-5.5.1.jar", "5.5.1");
        jar(
                "kotlin-stdlib-1.6.21.jar",
                Map.of("kotlin.KotlinVersion", "public static final String CURRENT = \"1.6.21\";"));

        assertThat(fault())
                .isEqualTo("The class path has Kotlin's library 1.6.21 (kotlin-stdlib-1.6.21.jar), but 1.8.20 or later"
                        + " is needed" + CURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.15.4", "2.9.10", "1.9.13", "2.15.0-rc1"})
    void refuseAnOldJackson(String version) {
        jackson(version, version, version);

        assertThat(fault())
                .isEqualTo("The class path has jackson-databind " + version + " (jackson-databind-" + version
                        + ".jar), but 2.16 or later is needed" + CURE);
    }

    @ParameterizedTest
    @CsvSource({
        "2.16.0, 2.16.2, 2.16.1",
        "2.21.8, 2.21.4, 2.21",
        "2.18.2, 2.21.8, 2.21",
        "3.0.0, 3.0.0, 3.0",
        "2.21.8, unknown, unknown",
        "unknown, 2.9.0, 2.9.0"
    })
    void passWithAJacksonThatFits(String databind, String core, String annotations) {
        jackson(databind, core, annotations);

        assertThat(fault()).isNull();
    }

    @Test
    void refuseACoreThatIsOlderThanItsDatabind() {
        jackson("2.21.8", "2.18.9", "2.21");

        assertThat(fault())
                .isEqualTo("The class path has jackson-core 2.18.9 (jackson-core-2.18.9.jar), but its jackson-databind"
                        + " 2.21.8 needs one as new" + CURE);
    }

    @Test
    void refuseAnnotationsThatAreOlderThanTheirDatabind() {
        jackson("2.21.8", "2.21.8", "2.9.10");

        assertThat(fault())
                .isEqualTo("The class path has jackson-annotations 2.9.10 (jackson-annotations-2.9.10.jar), but its"
                        + " jackson-databind 2.21.8 needs one as new" + CURE);
    }

    /** Its manifest tells the application's version. */
    @Test
    void passInAJarThatHoldsEverything() {
        jar(
                "app.jar",
                "my application",
                "1.0",
                Map.of(
                        "com.fasterxml.jackson.annotation.JsonProperty",
                        "",
                        "com.fasterxml.jackson.databind.cfg.PackageVersion",
                        version("2.21.8")));

        assertThat(fault()).isNull();
    }

    @Test
    void areNamedWithoutAJarWhereTheyAreInNone() throws IOException {
        classPath.add(compile(
                        Map.of("okhttp3.OkHttpClient", "", "okhttp3.OkHttp", version("4.12.0")),
                        folder.resolve("classes"))
                .toUri()
                .toURL());

        assertThat(fault()).startsWith("The class path has OkHttp 4.12.0, but 5 or later is needed");
    }

    private @Nullable String fault() {
        try (URLClassLoader loader = loader(ClassLoader.getPlatformClassLoader())) {
            String fault = new Libraries(loader).fault();
            if (fault != null) {
                assertThat(fault)
                        .doesNotContain(folder.toString(), folder.getFileName().toString());
            }
            return fault;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private URLClassLoader loader(ClassLoader parent) {
        return new URLClassLoader(classPath.toArray(URL[]::new), parent);
    }

    private void okHttp(String jar, String version) {
        // The client itself differs from version to version.
        jar(jar, Map.of("okhttp3.OkHttp", version(version), "okhttp3.OkHttpClient", version(version)));
    }

    private void jackson(String databind, String core, String annotations) {
        jar(
                "jackson-databind-" + databind + ".jar",
                Map.of("com.fasterxml.jackson.databind.cfg.PackageVersion", version(databind)));
        jar("jackson-core-" + core + ".jar", Map.of("com.fasterxml.jackson.core.json.PackageVersion", version(core)));
        jar(
                "jackson-annotations-" + annotations + ".jar",
                "Jackson-annotations",
                annotations,
                Map.of("com.fasterxml.jackson.annotation.JsonProperty", ""));
    }

    private static String version(String version) {
        return "public static final String VERSION = \"" + version + "\";";
    }

    private void jar(String name, Map<String, String> bodies) {
        jar(name, "any", "0", bodies);
    }

    /** Puts a jar with these classes at the end of the class path. */
    private void jar(String name, String title, String version, Map<String, String> bodies) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_TITLE, title);
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, version);
        Path jar = folder.resolve(name);
        Path classes = compile(bodies, folder.resolve(name + "-classes"));
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(
                        new ZipEntry(classes.relativize(each).toString().replace('\\', '/')));
                entries.write(Files.readAllBytes(each));
            }
            classPath.add(jar.toUri().toURL());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Path compile(Map<String, String> bodies, Path to) {
        try {
            List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", to.toString()));
            for (Map.Entry<String, String> each : bodies.entrySet()) {
                int dot = each.getKey().lastIndexOf('.');
                Path source = to.resolveSibling(to.getFileName() + "-sources")
                        .resolve(each.getKey() + "/" + each.getKey().substring(dot + 1) + ".java");
                Files.createDirectories(source.getParent());
                Files.writeString(
                        source,
                        "package " + each.getKey().substring(0, dot) + "; public class "
                                + each.getKey().substring(dot + 1) + " {" + each.getValue() + "}");
                arguments.add(source.toString());
            }
            assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                    .isZero();
            return to;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** As a web application's class loader does. */
    private static final class ChildFirst extends URLClassLoader {
        ChildFirst(URL[] urls, ClassLoader parent) {
            super(urls, parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            try {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : findClass(name);
            } catch (ClassNotFoundException e) {
                return super.loadClass(name, resolve);
            }
        }

        @Override
        public @Nullable URL getResource(String name) {
            URL own = findResource(name);
            return own != null ? own : super.getResource(name);
        }
    }
}

package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The check runs on jars with only the classes that it reads. The tests with the real libraries are in consumer-tests. */
class LibraryVersionsTest {
    private static final String CURE = ": import io.github.llmintegrations:llm-integrations-bom in your POM's"
            + " dependencyManagement, before other BOMs";

    @TempDir
    private Path folder;

    private final List<URL> classPath = new ArrayList<>();

    @Test
    void acceptsThoseOfThisBuild() {
        assertThatCode(LibraryVersions::check).doesNotThrowAnyException();
        assertThat(new LibraryVersions(LibraryVersionsTest.class.getClassLoader()).fault())
                .isNull();
    }

    @Test
    void acceptsUnknownVersions() {
        assertThat(fault()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.12.0", "4.0.0-alpha01", "3.99.0", "5.0.0-alpha.14"})
    void rejectsAnOldOkHttp(String version) {
        okHttp("okhttp-4.jar", version);

        assertThat(fault())
                .isEqualTo("OkHttp 5.0 or later is required, but the class path has OkHttp " + version
                        + " (okhttp-4.jar)" + CURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.0.0", "5.5.1", "6.0.0-alpha.1", "10.0.0", "unknown", "5", "", "null"})
    void acceptsANewOkHttpOrOneWithoutAVersion(String version) {
        okHttp("okhttp-jvm.jar", version);

        assertThat(fault()).isNull();
    }

    @Test
    void rejectsAnOkHttpFromBeforeItHadAVersionConstant() {
        jar("okhttp-3.14.9.jar", type("okhttp3.OkHttpClient", ""), type("okhttp3.internal.Version", ""));

        assertThat(fault())
                .startsWith("OkHttp 5.0 or later is required, but the class path has OkHttp 3 (okhttp-3.14.9.jar)");
    }

    @ParameterizedTest
    @CsvSource({"4.12.0, 5.5.1", "5.5.1, 4.12.0", "3.14.9, 5.5.1", "5.0.0-alpha.14, 5.5.1"})
    void rejectsTwoVersionsOfOkHttpInEitherOrder(String first, String second) {
        okHttp("okhttp-" + first + ".jar", first);
        okHttp("okhttp-" + second + ".jar", second);

        assertThat(fault())
                .isEqualTo("One version of OkHttp, 5.0 or later, is required, but the class path has two (okhttp-"
                        + first + ".jar, okhttp-" + second + ".jar)" + CURE);
    }

    @Test
    void rejectsAnotherVersionAfterTwoEqualOnes() {
        okHttp("okhttp-jvm-5.5.1.jar", "5.5.1");
        okHttp("app.jar", "5.5.1");
        okHttp("okhttp-4.12.0.jar", "4.12.0");

        assertThat(fault()).contains("has two (okhttp-jvm-5.5.1.jar, okhttp-4.12.0.jar): ");
    }

    @Test
    void acceptsTheSameOkHttpTwice() {
        okHttp("okhttp-jvm-5.5.1.jar", "5.5.1");
        okHttp("app-with-everything.jar", "5.5.1");

        assertThat(fault()).isNull();
    }

    @Test
    void acceptsAnotherOkHttpInTheParentClassLoader() throws IOException {
        okHttp("okhttp-4.12.0.jar", "4.12.0");
        try (URLClassLoader server = loader(ClassLoader.getPlatformClassLoader())) {
            classPath.clear();
            okHttp("okhttp-jvm-5.5.1.jar", "5.5.1");
            try (URLClassLoader application = new ChildFirst(classPath.toArray(URL[]::new), server)) {
                assertThat(new LibraryVersions(application).fault()).isNull();
            }
        }
    }

    @Test
    void rejectsAnOldOkio() {
        okHttp("okhttp-jvm-5.5.1.jar", "5.5.1");
        jar("okio-jvm-3.6.0.jar", type("okio.Okio", ""));

        assertThat(fault())
                .isEqualTo(
                        "Okio 3.13 or later is required, but the class path has an older version (okio-jvm-3.6.0.jar)"
                                + CURE);
    }

    @Test
    void rejectsAnOldKotlin() {
        okHttp("okhttp-jvm-5.5.1.jar", "5.5.1");
        jar("kotlin-stdlib-1.6.21.jar", new Type("kotlin.KotlinVersion", "CURRENT", "1.6.21"));

        assertThat(fault())
                .isEqualTo(
                        "Kotlin 1.8.20 or later is required, but the class path has Kotlin 1.6.21 (kotlin-stdlib-1.6.21.jar)"
                                + CURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.15.4", "2.9.10", "1.9.13", "2.15.0-rc1"})
    void rejectsAnOldJackson(String version) {
        jackson(version, version, version);

        assertThat(fault())
                .isEqualTo("Jackson 2.16 or later is required, but the class path has jackson-databind " + version
                        + " (jackson-databind-" + version + ".jar)" + CURE);
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
    void acceptsACompatibleJackson(String databind, String core, String annotations) {
        jackson(databind, core, annotations);

        assertThat(fault()).isNull();
    }

    @Test
    void rejectsAJacksonCoreOlderThanDatabind() {
        jackson("2.21.8", "2.18.9", "2.21");

        assertThat(fault())
                .isEqualTo(
                        "jackson-databind 2.21.8 requires 2.21 or later of Jackson's other jars, but the class path has jackson-core 2.18.9 (jackson-core-2.18.9.jar)"
                                + CURE);
    }

    @Test
    void rejectsJacksonAnnotationsOlderThanDatabind() {
        jackson("2.21.8", "2.21.8", "2.9.10");

        assertThat(fault())
                .isEqualTo(
                        "jackson-databind 2.21.8 requires 2.21 or later of Jackson's other jars, but the class path has jackson-annotations 2.9.10 (jackson-annotations-2.9.10.jar)"
                                + CURE);
    }

    /** The manifest has the version of the application. */
    @Test
    void acceptsAShadedJar() {
        jar(
                "app.jar",
                manifest("my application", "1.0"),
                type("com.fasterxml.jackson.annotation.JsonProperty", "none"),
                type("com.fasterxml.jackson.databind.cfg.PackageVersion", "2.21.8"));

        assertThat(fault()).isNull();
    }

    @Test
    void namesNoJarForClassesInDirectories() throws IOException {
        for (Type each : List.of(type("okhttp3.OkHttpClient", ""), type("okhttp3.OkHttp", "4.12.0"))) {
            Path file = folder.resolve(each.file());
            Files.createDirectories(file.getParent());
            Files.write(file, each.bytes());
        }
        classPath.add(folder.toUri().toURL());

        assertThat(fault()).startsWith("OkHttp 5.0 or later is required, but the class path has OkHttp 4.12.0: ");
    }

    private @Nullable String fault() {
        try (URLClassLoader loader = loader(ClassLoader.getPlatformClassLoader())) {
            String fault = new LibraryVersions(loader).fault();
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
        // The client class differs between versions.
        jar(jar, type("okhttp3.OkHttp", version), type("okhttp3.OkHttpClient", version));
    }

    private void jackson(String databind, String core, String annotations) {
        jar(
                "jackson-databind-" + databind + ".jar",
                type("com.fasterxml.jackson.databind.cfg.PackageVersion", databind));
        jar("jackson-core-" + core + ".jar", type("com.fasterxml.jackson.core.json.PackageVersion", core));
        jar(
                "jackson-annotations-" + annotations + ".jar",
                manifest("Jackson-annotations", annotations),
                type("com.fasterxml.jackson.annotation.JsonProperty", "none"));
    }

    private void jar(String name, Type... types) {
        jar(name, manifest("any", "0"), types);
    }

    /** Appends a jar to the class path. */
    private void jar(String name, Manifest manifest, Type... types) {
        Path jar = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest)) {
            for (Type each : types) {
                entries.putNextEntry(new ZipEntry(each.file()));
                entries.write(each.bytes());
            }
            classPath.add(jar.toUri().toURL());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Manifest manifest(String title, String version) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_TITLE, title);
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, version);
        return manifest;
    }

    private static Type type(String name, String version) {
        return new Type(name, "VERSION", version);
    }

    /** Returns the bytes of a class with one string constant. */
    private record Type(String name, String constant, String text) {
        String file() {
            return name.replace('.', '/') + ".class";
        }

        byte[] bytes() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(0xCAFEBABE);
            out.writeInt(52); // of Java 8
            out.writeShort(10); // constants, counted from 1
            utf8(out, name.replace('.', '/'));
            reference(out, 7, 1); // 2: this class
            utf8(out, "java/lang/Object");
            reference(out, 7, 3); // 4: its parent
            utf8(out, constant);
            utf8(out, "Ljava/lang/String;");
            utf8(out, "ConstantValue");
            utf8(out, text);
            reference(out, 8, 8); // 9: the text
            shorts(out, 0x21, 2, 4, 0, 1); // a public class with one field
            shorts(out, 0x19, 5, 6, 1, 7, 0, 2, 9); // public static final
            shorts(out, 0, 0);
            return bytes.toByteArray();
        }

        private static void utf8(DataOutputStream out, String text) throws IOException {
            out.writeByte(1);
            out.writeUTF(text);
        }

        private static void reference(DataOutputStream out, int tag, int index) throws IOException {
            out.writeByte(tag);
            out.writeShort(index);
        }

        private static void shorts(DataOutputStream out, int... values) throws IOException {
            for (int each : values) {
                out.writeShort(each);
            }
        }
    }

    /** A class loader that searches itself first, like that of a web application. */
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

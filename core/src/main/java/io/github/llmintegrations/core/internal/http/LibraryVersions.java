package io.github.llmintegrations.core.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Checks the versions of the libraries on which this library depends, before it links to them. If another dependency of an
 * application brings an incompatible version, {@code build()} throws an exception with a clear message, instead of a call that
 * throws a {@code NoSuchMethodError}. The check accepts versions that it cannot determine, such as those in a shaded jar.
 */
final class LibraryVersions {
    private static final String REMEDY = ": import io.github.llmintegrations:llm-integrations-bom in your POM's"
            + " dependencyManagement, before other BOMs";
    private static final String OKHTTP_CLIENT = "okhttp3.OkHttpClient";
    private static final String OKIO = "okio.Okio";
    private static final String KOTLIN = "kotlin.KotlinVersion";
    private static final String DATABIND = "com.fasterxml.jackson.databind.cfg.PackageVersion";
    private static final String CORE = "com.fasterxml.jackson.core.json.PackageVersion";
    private static final String ANNOTATION = "com.fasterxml.jackson.annotation.JsonProperty";

    // Determined once, since libraries do not change while an application runs.
    private static final @Nullable String FAULT = findFault();

    private final ClassLoader loader;

    LibraryVersions(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Checks the versions.
     *
     * @throws IllegalStateException if a library is too old, or the class path has two versions of it
     */
    static void check() {
        if (FAULT != null) {
            throw new IllegalStateException(FAULT);
        }
    }

    /** Returns the versions of the libraries on which calls depend, and of Java. */
    static String description() {
        LibraryVersions found = new LibraryVersions(LibraryVersions.class.getClassLoader());
        return "OkHttp " + found.constant("okhttp3.OkHttp", "VERSION") + ", Kotlin " + found.constant(KOTLIN, "CURRENT")
                + ", Jackson " + found.constant(DATABIND, "VERSION") + ", Java " + Runtime.version();
    }

    private static @Nullable String findFault() {
        try {
            return new LibraryVersions(LibraryVersions.class.getClassLoader()).fault();
        } catch (RuntimeException e) {
            // The versions may be compatible even if the class loader does not allow the check.
            return null;
        }
    }

    /** Returns a sentence that describes an incompatible library and the remedy; null if there is none. */
    @Nullable String fault() {
        String fault = okHttpFault();
        if (fault == null) {
            fault = jacksonFault();
        }
        return fault == null ? null : fault + REMEDY;
    }

    private @Nullable String okHttpFault() {
        List<URL> versions = versions(OKHTTP_CLIENT);
        if (versions.size() > 1) {
            return mismatch("One version of OkHttp, 5.0 or later, is required", "two", versions);
        }
        Version version = constant("okhttp3.OkHttp", "VERSION");
        if (version == null && has("okhttp3.internal.Version")) {
            return mismatch("OkHttp 5.0 or later is required", "OkHttp 3", where(OKHTTP_CLIENT));
        }
        if (version != null && (version.isBefore(5, 0) || version.text.startsWith("5.0.0-alpha"))) {
            return mismatch("OkHttp 5.0 or later is required", "OkHttp " + version, where(OKHTTP_CLIENT));
        }
        if (has(OKIO) && !has("okio.Socket")) {
            return mismatch("Okio 3.13 or later is required", "an older version", where(OKIO));
        }
        if (has(KOTLIN) && !has("kotlin.enums.EnumEntriesKt")) {
            return mismatch(
                    "Kotlin 1.8.20 or later is required", "Kotlin " + constant(KOTLIN, "CURRENT"), where(KOTLIN));
        }
        return null;
    }

    private @Nullable String jacksonFault() {
        Version databind = constant(DATABIND, "VERSION");
        if (databind == null) {
            return null;
        }
        if (databind.isBefore(2, 16)) {
            return mismatch("Jackson 2.16 or later is required", "jackson-databind " + databind, where(DATABIND));
        }
        // Newer versions of the other jars are compatible with an older databind.
        String required = "jackson-databind " + databind + " requires " + databind.major + "." + databind.minor
                + " or later of Jackson's other jars";
        Version core = constant(CORE, "VERSION");
        if (core != null && core.isBefore(databind.major, databind.minor)) {
            return mismatch(required, "jackson-core " + core, where(CORE));
        }
        Version annotations = annotations();
        if (annotations != null && annotations.isBefore(databind.major, databind.minor)) {
            return mismatch(required, "jackson-annotations " + annotations, where(ANNOTATION));
        }
        return null;
    }

    /** Returns a sentence that names jars without their directories, which reveal details of the machine. */
    private static String mismatch(String required, String found, List<URL> places) {
        StringJoiner jars = new StringJoiner(", ", " (", ")").setEmptyValue("");
        for (URL each : places) {
            String url = each.toString();
            int end = url.lastIndexOf(".jar!/");
            if (end >= 0) {
                jars.add(url.substring(url.lastIndexOf('/', end) + 1, end) + ".jar");
            }
        }
        return required + ", but the class path has " + found + jars;
    }

    /** Returns a constant by reflection, since the compiler would replace a direct reference by the value at compile time. */
    private @Nullable Version constant(String type, String field) {
        try {
            return Version.parse(String.valueOf(
                    Class.forName(type, true, loader).getField(field).get(null)));
        } catch (ReflectiveOperationException | LinkageError e) {
            return null;
        }
    }

    /** Returns the version of Jackson's annotations, which is only in the manifest. */
    private @Nullable Version annotations() {
        try {
            Package home = Class.forName(ANNOTATION, false, loader).getPackage();
            // The manifest of a shaded jar is the application's.
            return "Jackson-annotations".equals(home.getImplementationTitle())
                    ? Version.parse(home.getImplementationVersion())
                    : null;
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }

    /**
     * Returns two copies of a class that differ, in the class loader that defines it. Copies in the parent do not count: a web
     * application uses either the libraries of its server or those that it contains.
     */
    private List<URL> versions(String type) {
        try {
            ClassLoader owner = Class.forName(type, false, loader).getClassLoader();
            List<URL> copies = Collections.list(owner.getResources(file(type)));
            if (copies.size() < 2) {
                return copies;
            }
            List<URL> inherited = owner.getParent() == null
                    ? List.of()
                    : Collections.list(owner.getParent().getResources(file(type)));
            // Compares texts, since URL.equals() uses DNS.
            copies.removeIf(each ->
                    inherited.stream().anyMatch(other -> other.toString().equals(each.toString())));
            return different(copies);
        } catch (IOException | ClassNotFoundException | LinkageError e) {
            return List.of();
        }
    }

    /** Returns the first copy and one that differs from it; empty if all copies are equal. */
    private static List<URL> different(List<URL> copies) throws IOException {
        for (URL each : copies) {
            if (!Arrays.equals(bytes(each), bytes(copies.get(0)))) {
                return List.of(copies.get(0), each);
            }
        }
        return List.of();
    }

    private static byte[] bytes(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            return in.readAllBytes();
        }
    }

    private boolean has(String type) {
        return loader.getResource(file(type)) != null;
    }

    private List<URL> where(String type) {
        URL place = loader.getResource(file(type));
        return place == null ? List.of() : List.of(place);
    }

    private static String file(String type) {
        return type.replace('.', '/') + ".class";
    }

    private record Version(int major, int minor, String text) {
        static @Nullable Version parse(@Nullable String text) {
            if (text == null) {
                return null;
            }
            String[] parts = text.split("\\.", 3);
            try {
                return parts.length < 2
                        ? null
                        : new Version(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), text);
            } catch (NumberFormatException e) {
                return null;
            }
        }

        boolean isBefore(int otherMajor, int otherMinor) {
            return major < otherMajor || (major == otherMajor && minor < otherMinor);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}

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
 * Looks at the libraries that this one runs on before anything links against them. An application whose other
 * dependencies bring versions that do not fit learns it from one sentence at {@code build()}, not from a {@code
 * NoSuchMethodError} in a call. What nobody can tell, such as a version in a jar that holds everything, passes.
 */
final class LibraryVersions {
    private static final String CURE = ": import io.github.llmintegrations:llm-integrations-bom in your POM's"
            + " dependencyManagement, before other BOMs";
    private static final String OKHTTP_CLIENT = "okhttp3.OkHttpClient";
    private static final String OKIO = "okio.Okio";
    private static final String KOTLIN = "kotlin.KotlinVersion";
    private static final String DATABIND = "com.fasterxml.jackson.databind.cfg.PackageVersion";
    private static final String CORE = "com.fasterxml.jackson.core.json.PackageVersion";
    private static final String ANNOTATION = "com.fasterxml.jackson.annotation.JsonProperty";

    // Found once: libraries do not change under a running application.
    private static final @Nullable String FAULT = look();

    private final ClassLoader loader;

    LibraryVersions(ClassLoader loader) {
        this.loader = loader;
    }

    /** @throws IllegalStateException if a library is too old, or there in two versions */
    static void check() {
        if (FAULT != null) {
            throw new IllegalStateException(FAULT);
        }
    }

    private static @Nullable String look() {
        try {
            return new LibraryVersions(LibraryVersions.class.getClassLoader()).fault();
        } catch (RuntimeException e) {
            // A class loader that cannot be asked does not stop an application that may well work.
            return null;
        }
    }

    /** What does not fit and how to mend it, in one sentence; null if nothing is known not to fit. */
    @Nullable String fault() {
        String fault = okHttpFault();
        if (fault == null) {
            fault = jacksonFault();
        }
        return fault == null ? null : fault + CURE;
    }

    private @Nullable String okHttpFault() {
        List<URL> versions = versions(OKHTTP_CLIENT);
        if (versions.size() > 1) {
            return unfit("One version of OkHttp, 5.0 or later, is required", "two", versions);
        }
        Version version = constant("okhttp3.OkHttp", "VERSION");
        if (version == null && has("okhttp3.internal.Version")) {
            return unfit("OkHttp 5.0 or later is required", "OkHttp 3", where(OKHTTP_CLIENT));
        }
        if (version != null && (version.isBefore(5, 0) || version.text.startsWith("5.0.0-alpha"))) {
            return unfit("OkHttp 5.0 or later is required", "OkHttp " + version, where(OKHTTP_CLIENT));
        }
        if (has(OKIO) && !has("okio.Socket")) {
            return unfit("Okio 3.13 or later is required", "an older one", where(OKIO));
        }
        if (has(KOTLIN) && !has("kotlin.enums.EnumEntriesKt")) {
            return unfit("Kotlin 1.8.20 or later is required", "Kotlin " + constant(KOTLIN, "CURRENT"), where(KOTLIN));
        }
        return null;
    }

    private @Nullable String jacksonFault() {
        Version databind = constant(DATABIND, "VERSION");
        if (databind == null) {
            return null;
        }
        if (databind.isBefore(2, 16)) {
            return unfit("Jackson 2.16 or later is required", "jackson-databind " + databind, where(DATABIND));
        }
        // The other way round works: they stay compatible with an older databind.
        String required = "jackson-databind " + databind + " requires " + databind.major + "." + databind.minor
                + " or later of Jackson's other jars";
        Version core = constant(CORE, "VERSION");
        if (core != null && core.isBefore(databind.major, databind.minor)) {
            return unfit(required, "jackson-core " + core, where(CORE));
        }
        Version annotations = annotations();
        if (annotations != null && annotations.isBefore(databind.major, databind.minor)) {
            return unfit(required, "jackson-annotations " + annotations, where(ANNOTATION));
        }
        return null;
    }

    /** Names jars without their folders, which tell of the machine; what is in no jar has no name. */
    private static String unfit(String required, String found, List<URL> places) {
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

    /** A constant, by reflection: in place of a reference the compiler would put the value that it sees itself. */
    private @Nullable Version constant(String type, String field) {
        try {
            return Version.parse(String.valueOf(
                    Class.forName(type, true, loader).getField(field).get(null)));
        } catch (ReflectiveOperationException | LinkageError e) {
            return null;
        }
    }

    /** Jackson's annotations state their version in the manifest alone. */
    private @Nullable Version annotations() {
        try {
            Package home = Class.forName(ANNOTATION, false, loader).getPackage();
            // The manifest of a jar that holds everything is the application's.
            return "Jackson-annotations".equals(home.getImplementationTitle())
                    ? Version.parse(home.getImplementationVersion())
                    : null;
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }

    /**
     * The copies of a class that differ, in the class loader that it comes from. What the parent has too is not in the
     * way: a web application uses either the server's libraries or its own.
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
            // As text: URLs are compared by asking DNS.
            copies.removeIf(each ->
                    inherited.stream().anyMatch(other -> other.toString().equals(each.toString())));
            return different(copies);
        } catch (IOException | ClassNotFoundException | LinkageError e) {
            return List.of();
        }
    }

    /** The first, and another if there is one; the same version twice does no harm. */
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

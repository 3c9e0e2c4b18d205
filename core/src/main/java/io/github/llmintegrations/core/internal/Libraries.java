package io.github.llmintegrations.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the libraries that this one runs on before anything links against them. An application whose other
 * dependencies bring versions that do not fit learns it from one sentence at {@code build()}, not from a {@code
 * NoSuchMethodError} in a call. What nobody can tell, such as a version in a jar that holds everything, passes.
 */
final class Libraries {
    private static final String CURE = ": import io.github.llmintegrations:llm-integrations-bom in your POM's"
            + " dependencyManagement, before other BOMs";
    private static final String OKHTTP_CLIENT = "okhttp3.OkHttpClient";
    private static final String OKIO = "okio.Okio";
    private static final String KOTLIN = "kotlin.KotlinVersion";
    private static final String DATABIND = "com.fasterxml.jackson.databind.cfg.PackageVersion";
    private static final String CORE = "com.fasterxml.jackson.core.json.PackageVersion";
    private static final String ANNOTATION = "com.fasterxml.jackson.annotation.JsonProperty";

    // Found once: libraries do not change under a running application.
    private static final @Nullable String FAULT = new Libraries(Libraries.class.getClassLoader()).fault();

    private final ClassLoader loader;

    Libraries(ClassLoader loader) {
        this.loader = loader;
    }

    /** @throws IllegalStateException if a library is too old, or there in two versions */
    static void check() {
        if (FAULT != null) {
            throw new IllegalStateException(FAULT);
        }
    }

    /** What is wrong and how to mend it, in one sentence; null if nothing is known to be wrong. */
    @Nullable String fault() {
        String fault = okHttpFault();
        if (fault == null) {
            fault = jacksonFault();
        }
        return fault == null ? null : "The class path has " + fault + CURE;
    }

    private @Nullable String okHttpFault() {
        List<URL> copies = copies(OKHTTP_CLIENT);
        if (copies.size() > 1 && differ(copies)) {
            return "OkHttp in two versions" + jar(copies.get(0)) + jar(copies.get(1))
                    + ", but one, 5 or later, is needed";
        }
        Version version = constant("okhttp3.OkHttp", "VERSION");
        if (version == null && has("okhttp3.internal.Version")) {
            return "OkHttp 3" + jar(OKHTTP_CLIENT) + ", but 5 or later is needed";
        }
        if (version != null && version.isBefore(5, 0)) {
            return "OkHttp " + version + jar(OKHTTP_CLIENT) + ", but 5 or later is needed";
        }
        if (has(OKIO) && !has("okio.Socket")) {
            return "an old Okio" + jar(OKIO) + ", but 3.13 or later is needed";
        }
        if (has(KOTLIN) && !has("kotlin.enums.EnumEntriesKt")) {
            return "Kotlin's library " + constant(KOTLIN, "CURRENT") + jar(KOTLIN) + ", but 1.8.20 or later is needed";
        }
        return null;
    }

    private @Nullable String jacksonFault() {
        Version databind = constant(DATABIND, "VERSION");
        if (databind == null) {
            return null;
        }
        if (databind.isBefore(2, 16)) {
            return "jackson-databind " + databind + jar(DATABIND) + ", but 2.16 or later is needed";
        }
        Version core = constant(CORE, "VERSION");
        if (core != null && core.isBefore(databind.major, databind.minor)) {
            return "jackson-core " + core + jar(CORE) + ", but its jackson-databind " + databind + " needs one as new";
        }
        Version annotations = annotations();
        if (annotations != null && annotations.isBefore(databind.major, databind.minor)) {
            return "jackson-annotations " + annotations + jar(ANNOTATION) + ", but its jackson-databind " + databind
                    + " needs one as new";
        }
        return null;
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
     * Where the class loader that has this class has it. What its parent has too is not in the way: a web application
     * uses either the server's libraries or its own.
     */
    private List<URL> copies(String type) {
        try {
            ClassLoader owner = Class.forName(type, false, loader).getClassLoader();
            List<URL> copies = Collections.list(owner.getResources(file(type)));
            if (copies.size() > 1 && owner.getParent() != null) {
                for (URL inherited : Collections.list(owner.getParent().getResources(file(type)))) {
                    copies.removeIf(each -> each.toString().equals(inherited.toString()));
                }
            }
            return copies;
        } catch (IOException | ClassNotFoundException | LinkageError e) {
            return List.of();
        }
    }

    /** The same version twice does no harm. */
    private static boolean differ(List<URL> copies) {
        try {
            return !Arrays.equals(bytes(copies.get(0)), bytes(copies.get(1)));
        } catch (IOException e) {
            return false;
        }
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

    private String jar(String type) {
        URL url = loader.getResource(file(type));
        return url == null ? "" : jar(url);
    }

    /** Its name in parentheses, without the folders that tell of the machine; nothing if it is in no jar. */
    private static String jar(URL url) {
        String text = url.toString();
        int end = text.lastIndexOf(".jar!/");
        return end < 0 ? "" : " (" + text.substring(text.lastIndexOf('/', end) + 1, end) + ".jar)";
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

package io.github.llmintegrations.core.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Builds the {@code User-Agent} header: the library, the vendor and the version of Java, and no details of the machine or user. */
final class UserAgent {
    // From a resource of this package, which a jar of an application keeps. The manifest there is the application's.
    private static final String LIBRARY = "llm-integrations-java/" + version();

    private UserAgent() {}

    /**
     * Returns the value of the header.
     *
     * @throws IllegalArgumentException if the suffix is not valid in a header
     */
    static String of(Vendor vendor, Optional<String> suffix) {
        suffix.ifPresent(UserAgent::check);
        return LIBRARY + " (" + vendor.name().toLowerCase(Locale.ROOT) + ") Java/"
                + Runtime.version().feature()
                + suffix.map(each -> " " + each).orElse("");
    }

    private static String version() {
        try (InputStream resource = UserAgent.class.getResourceAsStream("version")) {
            // Tools that drop resources, such as those for native images, do not make a client unusable.
            return resource == null
                    ? "unknown"
                    : new String(resource.readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(String suffix) {
        if (suffix.isBlank() || !suffix.chars().allMatch(each -> each >= ' ' && each < 0x7F)) {
            throw new IllegalArgumentException("userAgentSuffix must be printable ASCII and not blank");
        }
    }
}

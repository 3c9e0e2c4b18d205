package io.github.llmintegrations.core.internal.http;

import java.util.Locale;
import java.util.Optional;

/** Builds the {@code User-Agent} header: the library, the vendor and the version of Java, and no details of the machine or user. */
final class UserAgent {
    private UserAgent() {}

    /**
     * Returns the value of the header.
     *
     * @throws IllegalArgumentException if the suffix is not valid in a header
     */
    static String of(Vendor vendor, Optional<String> suffix) {
        suffix.ifPresent(UserAgent::check);
        String version = UserAgent.class.getPackage().getImplementationVersion();
        return "llm-integrations-java/" + (version == null ? "dev" : version)
                + " (" + vendor.name().toLowerCase(Locale.ROOT) + ") Java/"
                + Runtime.version().feature()
                + suffix.map(each -> " " + each).orElse("");
    }

    private static void check(String suffix) {
        if (suffix.isBlank() || !suffix.chars().allMatch(each -> each >= ' ' && each < 0x7F)) {
            throw new IllegalArgumentException("userAgentSuffix must be printable ASCII and not blank");
        }
    }
}

package io.github.llmintegrations.core.internal.http;

import java.util.Locale;
import java.util.Optional;

/** Says which library speaks, for which vendor, on which Java; nothing of the machine or its user. */
final class UserAgent {
    private UserAgent() {}

    /** @throws IllegalArgumentException if a header cannot hold the suffix */
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

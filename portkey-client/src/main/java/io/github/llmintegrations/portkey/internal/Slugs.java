package io.github.llmintegrations.portkey.internal;

import java.util.Optional;
import java.util.regex.Pattern;

/** Checks slugs as Portkey does. */
public final class Slugs {
    /** The fault of a slug that is none. */
    public static final String MUST_BE_SLUG = "slug must be letters, digits, _ and -";

    /** The fault of a default provider whose slug is none. */
    public static final String MUST_BE_PROVIDER_SLUG =
            "default_provider_slug must be letters, digits, _ and -, at most 255";

    private static final Pattern SLUG = Pattern.compile("[A-Za-z0-9_-]+");
    private static final int LONGEST_PROVIDER_SLUG = 255;

    private Slugs() {}

    public static boolean isSlug(Optional<String> slug) {
        return slug.map(each -> SLUG.matcher(each).matches()).orElse(true);
    }

    public static boolean isProviderSlug(Optional<String> slug) {
        return isSlug(slug) && slug.map(String::length).orElse(0) <= LONGEST_PROVIDER_SLUG;
    }
}

package io.github.llmintegrations.sandbox.internal.portkey;

import io.github.llmintegrations.sandbox.internal.Shape;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/** The slugs that identify integrations in paths. */
final class Slugs {

    static final Shape SHAPE = Shape.matching("[a-zA-Z0-9_-]{1,255}");

    private static final String SUFFIX_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int SUFFIX_LENGTH = 6;

    private Slugs() {}

    /** Returns a slug of the name and a random suffix. */
    static String from(String name) {
        String values =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        StringBuilder slug = new StringBuilder(values.isEmpty() ? "integration" : values).append('-');
        for (int i = 0; i < SUFFIX_LENGTH; i++) {
            slug.append(SUFFIX_LETTERS.charAt(ThreadLocalRandom.current().nextInt(SUFFIX_LETTERS.length())));
        }
        return slug.toString();
    }
}

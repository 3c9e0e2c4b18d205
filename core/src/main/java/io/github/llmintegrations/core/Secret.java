package io.github.llmintegrations.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A text that must not be shown, such as an API key. {@code toString} returns {@code ***}. Java serialization rejects secrets,
 * and serializers that read fields by reflection do not find the text. Only {@link #reveal} returns it. Immutable and thread-safe.
 */
public final class Secret {
    private static final String MASK = "***";

    private final transient Supplier<String> text;

    private Secret(Supplier<String> text) {
        this.text = text;
    }

    /**
     * Returns a secret with a fixed text.
     *
     * @param text the text
     * @return the secret; equal to other secrets with the same text
     */
    public static Secret of(String text) {
        return new Secret(new Fixed(text));
    }

    /**
     * Returns a secret with a text that can change. The client gets the text from the source each time it sends the secret.
     *
     * @param source returns the text, never null; thread-safe
     * @return the secret; equal to other secrets with an equal source
     */
    public static Secret from(Supplier<String> source) {
        return new Secret(Objects.requireNonNull(source, "source"));
    }

    /**
     * {@return the text}
     *
     * @throws NullPointerException if the source of the text returns null
     */
    public String reveal() {
        return Objects.requireNonNull(text.get(), "the source of a secret returned null");
    }

    /** {@return whether the text is fixed: true for {@link #of}, false for {@link #from}} */
    public boolean isFixed() {
        return text instanceof Fixed;
    }

    /**
     * Returns whether another object is a secret with the same text or an equal source. The time of the comparison does not
     * depend on how many characters are equal.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Secret that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns {@code ***}. */
    @Override
    public String toString() {
        return MASK;
    }

    private static final class Fixed implements Supplier<String> {
        private final transient String text;

        private Fixed(String text) {
            this.text = Objects.requireNonNull(text, "text");
        }

        @Override
        public String get() {
            return text;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Fixed that
                    && MessageDigest.isEqual(
                            text.getBytes(StandardCharsets.UTF_8), that.text.getBytes(StandardCharsets.UTF_8))
                    && text.equals(that.text); // UTF-8 encodes all lone surrogates alike
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }

        @Override
        public String toString() {
            return MASK;
        }
    }
}

package io.github.llmintegrations.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A text that must not show, such as an API key. {@code toString} returns {@code ***}; Java serialization refuses it, and
 * serializers that read fields find none. Only {@link #reveal} returns the text. Immutable and thread-safe.
 */
public final class Secret {
    private static final String MASK = "***";

    private final transient Supplier<String> text;

    private Secret(Supplier<String> text) {
        this.text = text;
    }

    /**
     * Returns a secret of a fixed text.
     *
     * @param text the text
     * @return the secret
     */
    public static Secret of(String text) {
        return new Secret(new Fixed(text));
    }

    /**
     * Returns a secret whose text is asked for each time that it is sent.
     *
     * @param source returns the text, never null; thread-safe
     * @return the secret; equal to secrets of the same source
     */
    public static Secret from(Supplier<String> source) {
        return new Secret(Objects.requireNonNull(source, "source"));
    }

    /** Returns the text. */
    public String reveal() {
        return Objects.requireNonNull(text.get(), "a source of secrets returned null");
    }

    /** Returns whether the text is known before it is sent. */
    public boolean isFixed() {
        return text instanceof Fixed;
    }

    /** Compares texts in a time that does not depend on what they have in common. */
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
                    && text.equals(that.text); // what UTF-8 cannot hold is all the same to it
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

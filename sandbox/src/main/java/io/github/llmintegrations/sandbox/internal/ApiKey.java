package io.github.llmintegrations.sandbox.internal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;

/** The only API key that a sandbox accepts. */
public final class ApiKey {

    private static final int BITS = 128;

    private final String text;

    private ApiKey(String text) {
        this.text = text;
    }

    /**
     * Returns a key that the user of the sandbox chose.
     *
     * @throws IllegalArgumentException if the key is empty or holds anything but printable ASCII without spaces
     */
    public static ApiKey of(String text) {
        if (text.isEmpty() || !text.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("apiKey must be printable ASCII without spaces");
        }
        return new ApiKey(text);
    }

    public static ApiKey random(String prefix) {
        return new ApiKey(prefix + new BigInteger(BITS, new SecureRandom()).toString(Character.MAX_RADIX));
    }

    public boolean matches(String sent) {
        return MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8));
    }

    public String text() {
        return text;
    }
}

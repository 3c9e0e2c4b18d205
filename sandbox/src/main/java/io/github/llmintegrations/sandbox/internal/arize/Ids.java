package io.github.llmintegrations.sandbox.internal.arize;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Creates ids that resemble the real ones: Base64 of a kind, a number and random letters. Each ends in {@code =}; the
 * second of each three holds a {@code /} as well and the third a {@code +}. Thread-safe.
 */
final class Ids {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    /** As the third of three characters, Base64 encodes a question mark to a slash and a tilde to a plus. */
    private static final String THIRDS = "x?~";

    private final AtomicLong issued = new AtomicLong();

    String next(String kind) {
        long number = issued.getAndIncrement();
        StringBuilder text =
                new StringBuilder(kind).append(':').append(number + 1).append(':');
        do {
            text.append(letter());
        } while (text.length() % 3 != 2);
        text.append(THIRDS.charAt((int) (number % THIRDS.length()))).append(letter());
        return Base64.getEncoder().encodeToString(text.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static char letter() {
        return LETTERS.charAt(ThreadLocalRandom.current().nextInt(LETTERS.length()));
    }
}

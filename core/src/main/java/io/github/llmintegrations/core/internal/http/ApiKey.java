package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.Secret;
import java.util.Optional;

/** An API key, fixed or from a source, checked to be valid in a header. Immutable and thread-safe. */
final class ApiKey {
    private final Secret key;

    private ApiKey(Secret key) {
        this.key = key;
    }

    /**
     * Returns a key without the white space around it. Does not call a source yet.
     *
     * @throws IllegalArgumentException if the key is missing or not valid in a header; the message does not contain it
     */
    static ApiKey of(Optional<Secret> given) {
        Secret key = given.orElseThrow(() -> new IllegalArgumentException("apiKey must be set"));
        return new ApiKey(key.isFixed() ? Secret.of(checked(key)) : key);
    }

    /** Returns whether the key never changes. */
    boolean isFixed() {
        return key.isFixed();
    }

    /**
     * Returns the key for the next attempt.
     *
     * @throws IllegalArgumentException if the source returns a key that is not valid in a header
     */
    String next() {
        return key.isFixed() ? key.reveal() : checked(key);
    }

    private static String checked(Secret secret) {
        String key = secret.reveal().strip();
        if (key.isEmpty()) {
            throw new IllegalArgumentException("apiKey must not be blank");
        }
        if (!key.chars().allMatch(each -> each >= ' ' && each < 0x7F)) {
            throw new IllegalArgumentException("apiKey must be printable ASCII");
        }
        return key;
    }
}

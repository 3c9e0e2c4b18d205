package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.Secret;
import java.util.Optional;

/** An API key, fixed or from a source, that a header can hold. Immutable and thread-safe. */
final class ApiKey {
    private final Secret key;

    private ApiKey(Secret key) {
        this.key = key;
    }

    /**
     * Returns a key without the white space around it. Does not ask a source yet.
     *
     * @throws IllegalArgumentException if there is no key, or a header cannot hold it; the message does not show it
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
     * @throws IllegalArgumentException if its source returns what a header cannot hold
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

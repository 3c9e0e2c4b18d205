package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.Secret;
import java.util.List;
import java.util.Optional;

/** An API key, fixed or from a source, checked to be valid in a header. Immutable and thread-safe. */
final class ApiKey {
    /** The lengths between which keys differ at a glance, such as a placeholder, a key and a token. */
    private static final List<Integer> LENGTHS = List.of(8, 16, 32, 64, 128, 1024);

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

    /** Returns what may be shown of the key: where it comes from, or its approximate length. */
    String description() {
        if (!key.isFixed()) {
            return "from a supplier";
        }
        int length = key.reveal().length();
        return LENGTHS.stream()
                .filter(each -> length < each)
                .findFirst()
                .map(each -> "set, shorter than " + each + " characters")
                .orElse("set, 1024 characters or more");
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

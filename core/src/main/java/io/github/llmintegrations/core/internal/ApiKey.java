package io.github.llmintegrations.core.internal;

import java.util.Optional;

/** A key that is fit to stand in a header. Shown by nothing. */
final class ApiKey {
    private final String key;

    private ApiKey(String key) {
        this.key = key;
    }

    static ApiKey of(Optional<String> given) {
        String key = given.map(String::strip).orElse("");
        if (key.isEmpty()) {
            throw new IllegalArgumentException("apiKey must be set and not blank");
        }
        if (!key.chars().allMatch(each -> each >= ' ' && each < 0x7F)) {
            throw new IllegalArgumentException("apiKey must not hold control or non-ASCII characters");
        }
        return new ApiKey(key);
    }

    String reveal() {
        return key;
    }

    @Override
    public String toString() {
        return "***";
    }
}

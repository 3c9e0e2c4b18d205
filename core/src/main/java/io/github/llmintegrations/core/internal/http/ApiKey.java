package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.Secret;
import java.util.Optional;

/** What a key must be to stand in a header. */
final class ApiKey {
    private ApiKey() {}

    /**
     * Returns the key without white space around it.
     *
     * @throws IllegalArgumentException if there is none, or it cannot stand in a header; the message does not show it
     */
    static Secret checked(Optional<Secret> given) {
        String key = given.map(Secret::reveal).map(String::strip).orElse("");
        if (key.isEmpty()) {
            throw new IllegalArgumentException("apiKey must be set and not blank");
        }
        if (!key.chars().allMatch(each -> each >= ' ' && each < 0x7F)) {
            throw new IllegalArgumentException("apiKey must not hold control or non-ASCII characters");
        }
        return Secret.of(key);
    }
}

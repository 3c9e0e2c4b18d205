package io.github.llmintegrations.sandbox.internal;

import java.util.Map;

/** The secrets of one resource. */
public final class StoredSecrets {

    private StoredSecrets() {}

    /**
     * Returns the only secret.
     *
     * @throws IllegalStateException if there is none, or more than one
     */
    public static String only(Map<String, String> secrets) {
        if (secrets.size() != 1) {
            throw new IllegalStateException(
                    "expected exactly one stored secret, but there are " + secrets.size() + ": " + secrets.keySet());
        }
        return secrets.values().iterator().next();
    }
}

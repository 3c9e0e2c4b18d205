package io.github.llmintegrations.portkey.integrations;

import io.github.llmintegrations.core.internal.json.Violations;
import java.util.Optional;

/** Checks secrets that a caller gives as such or by a secret reference. */
final class SecretRules {
    private SecretRules() {}

    /** Checks a secret that Portkey requires. */
    static void exactlyOne(Violations faults, String field, Optional<?> secret, Optional<SecretFrom> from) {
        faults.check(secret.isPresent() || from.isPresent(), field + " must be set, or taken from a secret reference");
        atMostOne(faults, field, secret, from);
    }

    /** Checks a secret that Portkey does not require. */
    static void atMostOne(Violations faults, String field, Optional<?> secret, Optional<SecretFrom> from) {
        faults.check(
                secret.isEmpty() || from.isEmpty(),
                field + " must not be set and taken from a secret reference at once");
    }
}

package io.github.llmintegrations.sandbox.internal;

import java.util.Set;

/**
 * Where the bodies of a vendor hold secrets, beyond the texts of fields whose names sound like it.
 *
 * @param values fields that are secret whatever their value is
 * @param maps fields whose values are objects with secret values under names that are not
 * @param references fields that sound like secrets but only refer to them
 */
public record SecretFields(Set<String> values, Set<String> maps, Set<String> references) {

    /** No other fields than those that sound like it. */
    public static SecretFields none() {
        return new SecretFields(Set.of(), Set.of(), Set.of());
    }
}

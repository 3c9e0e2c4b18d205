package io.github.llmintegrations.core.internal.json;

import io.github.llmintegrations.core.Secret;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Functions for maps of secrets, which generated builders call. If a name or a value is null, the exception names the field. */
public final class SecretMaps {
    private SecretMaps() {}

    /** Returns a copy of secrets. */
    public static Map<String, Secret> copyOf(Map<String, Secret> secrets, String field) {
        Map<String, Secret> all = new LinkedHashMap<>();
        Objects.requireNonNull(secrets, field).forEach((name, secret) -> put(all, name, secret, field));
        return all;
    }

    /** Returns texts as secrets. */
    public static Map<String, Secret> ofTexts(Map<String, String> texts, String field) {
        Map<String, Secret> all = new LinkedHashMap<>();
        Objects.requireNonNull(texts, field).forEach((name, text) -> putText(all, name, text, field));
        return all;
    }

    /** Returns a copy of secrets that also holds a secret. */
    public static Map<String, Secret> with(Map<String, Secret> secrets, String name, Secret secret, String field) {
        Map<String, Secret> all = new LinkedHashMap<>(secrets);
        put(all, name, secret, field);
        return all;
    }

    /** Returns a copy of secrets that also holds a text as a secret. */
    public static Map<String, Secret> withText(Map<String, Secret> secrets, String name, String text, String field) {
        Map<String, Secret> all = new LinkedHashMap<>(secrets);
        putText(all, name, text, field);
        return all;
    }

    private static void put(Map<String, Secret> all, String name, Secret secret, String field) {
        requireEntry(name, secret, field);
        all.put(name, secret);
    }

    private static void putText(Map<String, Secret> all, String name, String text, String field) {
        requireEntry(name, text, field);
        all.put(name, Secret.of(text));
    }

    /** The messages are those that Immutables generates for other maps. */
    private static void requireEntry(String name, Object value, String field) {
        if (name == null) {
            throw new NullPointerException(field + " key");
        }
        if (value == null) {
            throw new NullPointerException(field + " value for key: " + name);
        }
    }
}

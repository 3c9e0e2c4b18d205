package io.github.llmintegrations.core.internal.json;

import io.github.llmintegrations.core.Secret;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.immutables.encode.Encoding;

/** The Immutables encoding of a map of secrets, such as the values of headers, with setters for texts. */
@Encoding
@SuppressWarnings({"NullAway", "UnusedVariable", "unused"}) // a template for generated code
public class SecretMapEncoding {
    @Encoding.Impl
    private Map<String, Secret> field = Map.of();

    @Encoding.Builder
    static class Builder {
        private Map<String, Secret> secrets = Map.of();

        /** Replaces all entries. */
        @Encoding.Init
        void set(Map<String, String> texts) {
            Map<String, Secret> all = new LinkedHashMap<>();
            texts.forEach((name, text) -> all.put(Objects.requireNonNull(name), Secret.of(text)));
            this.secrets = all;
        }

        /** Replaces all entries. */
        @Encoding.Naming(value = "*Secrets", depluralize = true)
        @Encoding.Init
        @Encoding.Copy
        void setSecrets(Map<String, Secret> secrets) {
            Map<String, Secret> all = new LinkedHashMap<>(secrets);
            all.forEach((name, secret) -> {
                Objects.requireNonNull(name);
                Objects.requireNonNull(secret);
            });
            this.secrets = all;
        }

        /** Adds an entry. */
        @Encoding.Naming(value = "put*", depluralize = true)
        @Encoding.Init
        void put(String name, String text) {
            Map<String, Secret> all = new LinkedHashMap<>(secrets);
            all.put(Objects.requireNonNull(name), Secret.of(text));
            this.secrets = all;
        }

        /** Adds an entry. */
        @Encoding.Naming(value = "put*", depluralize = true)
        @Encoding.Init
        void putSecret(String name, Secret secret) {
            Map<String, Secret> all = new LinkedHashMap<>(secrets);
            all.put(Objects.requireNonNull(name), Objects.requireNonNull(secret));
            this.secrets = all;
        }

        @Encoding.Build
        Map<String, Secret> build() {
            return Collections.unmodifiableMap(secrets);
        }
    }
}

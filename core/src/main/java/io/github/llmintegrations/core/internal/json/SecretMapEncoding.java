package io.github.llmintegrations.core.internal.json;

import io.github.llmintegrations.core.Secret;
import java.util.Collections;
import java.util.Map;
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
            this.secrets = io.github.llmintegrations.core.internal.json.SecretMaps.ofTexts(texts, "<*>");
        }

        /** Replaces all entries. */
        @Encoding.Naming(value = "*Secrets", depluralize = true)
        @Encoding.Init
        @Encoding.Copy
        void setSecrets(Map<String, Secret> secrets) {
            this.secrets = io.github.llmintegrations.core.internal.json.SecretMaps.copyOf(secrets, "<*>");
        }

        /** Adds an entry. */
        @Encoding.Naming(value = "put*", depluralize = true)
        @Encoding.Init
        void put(String name, String text) {
            this.secrets = io.github.llmintegrations.core.internal.json.SecretMaps.withText(secrets, name, text, "<*>");
        }

        /** Adds an entry. */
        @Encoding.Naming(value = "put*", depluralize = true)
        @Encoding.Init
        void putSecret(String name, Secret secret) {
            this.secrets = io.github.llmintegrations.core.internal.json.SecretMaps.with(secrets, name, secret, "<*>");
        }

        @Encoding.Build
        Map<String, Secret> build() {
            return Collections.unmodifiableMap(secrets);
        }
    }
}

package io.github.llmintegrations.core.internal.json;

import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.Secret;
import java.util.Map;
import java.util.Objects;
import org.immutables.encode.Encoding;

/** The Immutables encoding of a patch of a map of secrets, with setters for texts and secrets and with {@code clearX()}. */
@Encoding
@SuppressWarnings({"NullAway", "UnusedVariable", "unused"}) // a template for generated code
public class SecretMapPatchEncoding {
    @Encoding.Impl
    private Patch<Map<String, Secret>> field = Patch.keep();

    @Encoding.Builder
    static class Builder {
        private Patch<Map<String, Secret>> patch = Patch.keep();

        @Encoding.Init
        @Encoding.Copy
        void init(Patch<Map<String, Secret>> patch) {
            this.patch = Objects.requireNonNull(patch, "<*>");
        }

        /** Replaces all entries. */
        @Encoding.Init
        void set(Map<String, String> texts) {
            this.patch = Patch.set(io.github.llmintegrations.core.internal.json.SecretMaps.ofTexts(texts, "<*>"));
        }

        /** Replaces all entries. */
        @Encoding.Naming(value = "*Secrets", depluralize = true)
        @Encoding.Init
        void setSecrets(Map<String, Secret> secrets) {
            this.patch = Patch.set(io.github.llmintegrations.core.internal.json.SecretMaps.copyOf(secrets, "<*>"));
        }

        /** Removes all entries: the client sends {@code null}. */
        @Encoding.Naming(standard = Encoding.StandardNaming.NONE, value = "clear*")
        @Encoding.Init
        void clear() {
            this.patch = Patch.clear();
        }

        @Encoding.Build
        Patch<Map<String, Secret>> build() {
            return patch;
        }
    }
}

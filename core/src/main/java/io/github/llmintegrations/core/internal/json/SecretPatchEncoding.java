package io.github.llmintegrations.core.internal.json;

import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.Secret;
import java.util.Objects;
import org.immutables.encode.Encoding;

/** The Immutables encoding of a patch of a {@link Secret}, with setters for a secret and a text and with {@code clearX()}. */
@Encoding
@SuppressWarnings({"NullAway", "UnusedVariable", "unused"}) // a template for generated code
public class SecretPatchEncoding {
    @Encoding.Impl
    private Patch<Secret> field = Patch.keep();

    @Encoding.Builder
    static class Builder {
        private Patch<Secret> patch = Patch.keep();

        @Encoding.Init
        @Encoding.Copy
        void init(Patch<Secret> patch) {
            this.patch = Objects.requireNonNull(patch, "<*>");
        }

        /** Replaces the secret. */
        @Encoding.Init
        void set(Secret secret) {
            this.patch = Patch.set(Objects.requireNonNull(secret, "<*>"));
        }

        /** Replaces the secret. */
        @Encoding.Init
        void setText(String text) {
            this.patch = Patch.set(Secret.of(Objects.requireNonNull(text, "<*>")));
        }

        /** Clears the secret: the client sends {@code null}. */
        @Encoding.Naming(standard = Encoding.StandardNaming.NONE, value = "clear*")
        @Encoding.Init
        void clear() {
            this.patch = Patch.clear();
        }

        @Encoding.Build
        Patch<Secret> build() {
            return patch;
        }
    }
}

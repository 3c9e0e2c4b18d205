package io.github.llmintegrations.core.internal.json;

import io.github.llmintegrations.core.Secret;
import java.util.Objects;
import org.immutables.encode.Encoding;

/**
 * The Immutables encoding of a {@link Secret}, with a setter for a text. The default is a blank secret, which the check of the
 * document rejects.
 */
@Encoding
@SuppressWarnings({"NullAway", "UnusedVariable", "unused"}) // a template for generated code
public class SecretEncoding {
    @Encoding.Impl
    private Secret field = Secret.of("");

    @Encoding.Builder
    static class Builder {
        private Secret secret = Secret.of("");

        @Encoding.Init
        @Encoding.Copy
        void init(Secret secret) {
            this.secret = Objects.requireNonNull(secret, "<*>");
        }

        /** Sets the secret. */
        @Encoding.Init
        void set(String text) {
            this.secret = Secret.of(Objects.requireNonNull(text, "<*>"));
        }

        @Encoding.Build
        Secret build() {
            return secret;
        }
    }
}

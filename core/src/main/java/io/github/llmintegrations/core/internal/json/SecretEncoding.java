package io.github.llmintegrations.core.internal.json;

import io.github.llmintegrations.core.Secret;
import org.immutables.encode.Encoding;

/** Lets a builder take a {@link Secret} as a text as well. One that was never set is blank, for the document's check to refuse. */
@Encoding
@SuppressWarnings({"NullAway", "UnusedVariable", "unused"}) // a template, run only as generated code
public class SecretEncoding {
    @Encoding.Impl
    private Secret field = Secret.of("");

    @Encoding.Builder
    static class Builder {
        private Secret secret = Secret.of("");

        @Encoding.Init
        @Encoding.Copy
        void init(Secret secret) {
            this.secret = java.util.Objects.requireNonNull(secret);
        }

        /** Sets the secret. */
        @Encoding.Init
        void set(String text) {
            this.secret = Secret.of(text);
        }

        @Encoding.Build
        Secret build() {
            return secret;
        }
    }
}

package io.github.llmintegrations.core.internal.json;

import io.github.llmintegrations.core.Secret;
import java.util.Objects;
import java.util.Optional;
import org.immutables.encode.Encoding;

/** The Immutables encoding of an optional {@link Secret}, with a setter for a text. */
@Encoding
@SuppressWarnings({"NullAway", "UnusedVariable", "unused"}) // a template for generated code
public class OptionalSecretEncoding {
    @Encoding.Impl
    private Optional<Secret> field = Optional.empty();

    @Encoding.Builder
    static class Builder {
        private Optional<Secret> secret = Optional.empty();

        @Encoding.Init
        @Encoding.Copy
        void init(Optional<Secret> secret) {
            this.secret = Objects.requireNonNull(secret, "<*>");
        }

        /** Sets the secret. */
        @Encoding.Init
        void set(Secret secret) {
            this.secret = Optional.of(Objects.requireNonNull(secret, "<*>"));
        }

        /** Sets the secret. */
        @Encoding.Init
        void setText(String text) {
            this.secret = Optional.of(Secret.of(Objects.requireNonNull(text, "<*>")));
        }

        @Encoding.Build
        Optional<Secret> build() {
            return secret;
        }
    }
}

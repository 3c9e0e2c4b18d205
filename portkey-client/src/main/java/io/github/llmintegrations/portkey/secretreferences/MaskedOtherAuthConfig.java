package io.github.llmintegrations.portkey.secretreferences;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import org.immutables.value.Value;

/**
 * The authentication to a secret manager that this library does not know, as Portkey returns it: secrets are masked. Its fields
 * are {@link #additionalProperties()}.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/secret-references/retrieve-secret-reference">Portkey: retrieve a secret reference</a>
 */
@Value.Immutable
public sealed interface MaskedOtherAuthConfig extends MaskedAuthConfig permits ImmutableMaskedOtherAuthConfig {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** A builder of {@link MaskedOtherAuthConfig}. Not thread-safe. */
    final class Builder extends ImmutableMaskedOtherAuthConfig.Builder {
        static final DocumentCodec<MaskedOtherAuthConfig, Builder> CODEC = Codec.of(
                        MaskedOtherAuthConfig.class, Builder::new, Builder::build)
                .extras(MaskedOtherAuthConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

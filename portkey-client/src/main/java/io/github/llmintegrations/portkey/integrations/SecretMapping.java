package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;
import static io.github.llmintegrations.core.internal.json.Values.text;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import org.immutables.value.Value;

/** A secret that Portkey takes from a secret reference whenever it needs it, in place of one that is stored. */
@Value.Immutable
public sealed interface SecretMapping extends Document permits ImmutableSecretMapping {

    /** Returns a builder; {@code targetField} and {@code secretReferenceId} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Which field the secret is for. */
    SecretTarget targetField();

    /** The id or slug of the secret reference. */
    String secretReferenceId();

    /** Which of the values of the secret, in place of what the reference says. */
    Optional<String> secretKey();

    /** How the value is read. */
    Optional<SecretValueFormat> valueFormat();

    /** Builds {@link SecretMapping}. Not thread-safe. */
    final class Builder extends ImmutableSecretMapping.Builder {
        static final DocumentCodec<SecretMapping, Builder> CODEC = Codec.of(
                        SecretMapping.class, Builder::new, Builder::asRead)
                .field(
                        "target_field",
                        text(SecretTarget::read, SecretTarget::value),
                        SecretMapping::targetField,
                        Builder::targetField)
                .field("secret_reference_id", TEXT, SecretMapping::secretReferenceId, Builder::secretReferenceId)
                .optional("secret_key", TEXT, SecretMapping::secretKey, Builder::secretKey)
                .optional(
                        "value_format",
                        openEnum(SecretValueFormat::of),
                        SecretMapping::valueFormat,
                        Builder::valueFormat)
                .extras(SecretMapping::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public SecretMapping build() {
            SecretMapping built = super.build();
            CODEC.faults(built)
                    .check(built.targetField().isWellFormed(), "target_field must be key or configurations.<field>")
                    .refuse();
            return built;
        }

        /** Builds the value unchecked: a server may send what a caller may not. */
        SecretMapping asRead() {
            return super.build();
        }
    }
}

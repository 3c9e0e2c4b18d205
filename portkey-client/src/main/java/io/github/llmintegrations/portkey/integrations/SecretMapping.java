package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;
import static io.github.llmintegrations.core.internal.json.Values.text;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A mapping to set: the gateway takes the secret of one field from a secret reference. Portkey returns it as {@link
 * SecretMappingResponse}.
 *
 * @see <a href="https://portkey.ai/docs/product/enterprise-offering/secret-references">Portkey: secret references</a>
 */
@Value.Immutable
public sealed interface SecretMapping extends Document permits ImmutableSecretMapping {

    /** {@return a builder; {@code targetField} and {@code secretReferenceId} are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the field that the gateway fills} */
    SecretTarget targetField();

    /** {@return the UUID or slug of the secret reference} */
    String secretReferenceId();

    /** {@return the key of the value in a secret that holds several; by default the key that the secret reference names} */
    Optional<String> secretKey();

    /** {@return the format of the secret; by default {@link SecretValueFormat#STRING}} */
    Optional<SecretValueFormat> valueFormat();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link SecretMapping}. Not thread-safe. */
    final class Builder extends ImmutableSecretMapping.Builder {
        static final DocumentCodec<SecretMapping, Builder> CODEC = Codec.of(
                        SecretMapping.class, Builder::new, Builder::build)
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
                .sentExtras(SecretMapping::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
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
    }
}

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
 * A mapping as Portkey returns it: the gateway takes the secret of one field from a secret reference. A request sets it as
 * {@link SecretMapping}.
 *
 * @see <a href="https://portkey.ai/docs/product/enterprise-offering/secret-references">Portkey: secret references</a>
 */
@Value.Immutable
public sealed interface SecretMappingResponse extends Document permits ImmutableSecretMappingResponse {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the field that the gateway fills} */
    Optional<SecretTarget> targetField();

    /** {@return the UUID or slug of the secret reference} */
    Optional<String> secretReferenceId();

    /** {@return the key of the value in a secret that holds several} */
    Optional<String> secretKey();

    /** {@return the format of the secret} */
    Optional<SecretValueFormat> valueFormat();

    /**
     * Returns this mapping as a request takes it: an update replaces all mappings of an integration, so that one which adds
     * a mapping repeats the others. Fields that this library does not know are left out.
     *
     * @return the mapping
     * @throws IllegalArgumentException if Portkey returned no target field or no secret reference
     */
    default SecretMapping toSecretMapping() {
        SecretMapping.Builder mapping =
                SecretMapping.builder().secretKey(secretKey()).valueFormat(valueFormat());
        targetField().ifPresent(mapping::targetField);
        secretReferenceId().ifPresent(mapping::secretReferenceId);
        return mapping.build();
    }

    /** A builder of {@link SecretMappingResponse}. Not thread-safe. */
    final class Builder extends ImmutableSecretMappingResponse.Builder {
        static final DocumentCodec<SecretMappingResponse, Builder> CODEC = Codec.of(
                        SecretMappingResponse.class, Builder::new, Builder::build)
                .optional(
                        "target_field",
                        text(SecretTarget::read, SecretTarget::value),
                        SecretMappingResponse::targetField,
                        Builder::targetField)
                .optional(
                        "secret_reference_id",
                        TEXT,
                        SecretMappingResponse::secretReferenceId,
                        Builder::secretReferenceId)
                .optional("secret_key", TEXT, SecretMappingResponse::secretKey, Builder::secretKey)
                .optional(
                        "value_format",
                        openEnum(SecretValueFormat::of),
                        SecretMappingResponse::valueFormat,
                        Builder::valueFormat)
                .extras(SecretMappingResponse::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.codec;
import static io.github.llmintegrations.core.internal.json.Values.map;

import com.fasterxml.jackson.core.JsonParser;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.Documents;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The source of a secret that is not stored with an integration: a secret reference, from which the gateway takes the secret
 * when it needs it. Given in place of a secret, it becomes a {@link SecretMapping} of the request. Immutable.
 *
 * @see <a href="https://portkey.ai/docs/product/enterprise-offering/secret-references">Portkey: secret references</a>
 */
public final class SecretFrom {
    /** Reads the source of a text from a request file. */
    static final Codec<SecretFrom> TEXT_SOURCE = source(SecretValueFormat.STRING);

    /** Reads the source of an object from a request file. */
    static final Codec<SecretFrom> OBJECT_SOURCE = source(SecretValueFormat.JSON);

    private static final Codec<Map<String, String>> FIELDS = map(TEXT);

    private final String secretReferenceId;
    private final Optional<String> secretKey;

    private SecretFrom(String secretReferenceId, Optional<String> secretKey) {
        this.secretReferenceId = secretReferenceId;
        this.secretKey = secretKey;
    }

    /**
     * Returns the secret that a secret reference names: the whole of it, or the value of the key that the reference names.
     *
     * @param secretReferenceId the UUID or slug of the secret reference
     * @return the source
     * @throws IllegalArgumentException if the argument is blank
     */
    public static SecretFrom reference(String secretReferenceId) {
        return new SecretFrom(notBlank(secretReferenceId, "secretReferenceId"), Optional.empty());
    }

    /**
     * Returns one value of a secret that holds several.
     *
     * @param secretReferenceId the UUID or slug of the secret reference
     * @param secretKey the key of the value, which overrides the key that the reference names
     * @return the source
     * @throws IllegalArgumentException if an argument is blank
     */
    public static SecretFrom reference(String secretReferenceId, String secretKey) {
        return new SecretFrom(
                notBlank(secretReferenceId, "secretReferenceId"), Optional.of(notBlank(secretKey, "secretKey")));
    }

    private static String notBlank(String text, String parameter) {
        if (Objects.requireNonNull(text, parameter).isBlank()) {
            throw new IllegalArgumentException(parameter + " must not be blank");
        }
        return text;
    }

    private static Codec<SecretFrom> source(SecretValueFormat format) {
        return codec(json -> read(format, json), (from, out) -> {
            throw new IllegalStateException("a request contains mappings instead");
        });
    }

    private static SecretFrom read(SecretValueFormat format, JsonParser json) throws IOException {
        Map<String, String> fields = FIELDS.read(json);
        String secretReferenceId = fields.remove("secret_reference_id");
        Optional<String> secretKey = Optional.ofNullable(fields.remove("secret_key"));
        String valueFormat = fields.remove("value_format");
        if (secretReferenceId == null
                || !fields.isEmpty()
                || (valueFormat != null && !valueFormat.equals(format.value()))) {
            throw Documents.unexpected(json);
        }
        return new SecretFrom(secretReferenceId, secretKey);
    }

    /** {@return the UUID or slug of the secret reference} */
    public String secretReferenceId() {
        return secretReferenceId;
    }

    /** {@return the key of the value; absent for the key that the secret reference names} */
    public Optional<String> secretKey() {
        return secretKey;
    }

    /** Returns the mapping into the key of the integration. */
    SecretMapping intoKey() {
        return mapping(SecretTarget.key()).build();
    }

    /** Returns the mapping into a text of the configuration. */
    SecretMapping into(String field) {
        return mapping(SecretTarget.configuration(field)).build();
    }

    /** Returns the mapping into an object of the configuration. */
    SecretMapping intoObject(String field) {
        return mapping(SecretTarget.configuration(field))
                .valueFormat(SecretValueFormat.JSON)
                .build();
    }

    private SecretMapping.Builder mapping(SecretTarget target) {
        return SecretMapping.builder()
                .targetField(target)
                .secretReferenceId(secretReferenceId)
                .secretKey(secretKey);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SecretFrom that
                && secretReferenceId.equals(that.secretReferenceId)
                && secretKey.equals(that.secretKey);
    }

    @Override
    public int hashCode() {
        return Objects.hash(secretReferenceId, secretKey);
    }

    /** Returns the secret reference and the key, neither of which is a secret. */
    @Override
    public String toString() {
        return "SecretFrom{" + secretReferenceId
                + secretKey.map(key -> " " + key).orElse("") + "}";
    }
}

package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/** Lets Portkey take a secret from a secret reference each time it is needed, in place of a secret that is stored. */
@Value.Immutable
@JsonDeserialize(builder = SecretMapping.Builder.class, using = SecretMappingReader.class)
public sealed interface SecretMapping extends Extensible permits ImmutableSecretMapping {

    /** A builder; {@code targetField}, {@code secretReferenceId} are required. */
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
            new Violations(SecretMapping.class, built)
                    .notBlank("secret_reference_id", built.secretReferenceId())
                    .notBlank("secret_key", built.secretKey())
                    .check(built.targetField().isWellFormed(), "target_field must be key or configurations.<field>")
                    .refuse();
            return built;
        }

        /** What a server says is taken as it is. */
        SecretMapping asRead() {
            return super.build();
        }
    }
}

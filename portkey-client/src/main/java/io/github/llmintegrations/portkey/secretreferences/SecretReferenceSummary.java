package io.github.llmintegrations.portkey.secretreferences;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A secret reference as Portkey lists it. {@link SecretReference} adds the details that Portkey returns for a single one.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/secret-references/list-secret-references">Portkey: list secret references</a>
 */
@Value.Immutable
public sealed interface SecretReferenceSummary extends Document
        permits ImmutableSecretReferenceSummary, SecretReference {

    /** {@return a builder; {@code slug} is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the slug, which identifies the secret reference in paths and secret mappings} */
    String slug();

    /** {@return the UUID, which identifies the secret reference as well} */
    Optional<String> id();

    /** {@return the name of the secret reference} */
    Optional<String> name();

    /** {@return the secret manager} */
    Optional<ManagerType> managerType();

    /** {@return whether the secret reference is in use} */
    Optional<SecretReferenceStatus> status();

    /** {@return the kind of this object: {@code secret-reference}} */
    Optional<String> object();

    /** {@return the time when the secret reference was created} */
    Optional<Instant> createdAt();

    /** {@return the time of the last change} */
    Optional<Instant> lastUpdatedAt();

    /** A builder of {@link SecretReferenceSummary}. Not thread-safe. */
    final class Builder extends ImmutableSecretReferenceSummary.Builder implements SecretReferenceBuilder {
        static final DocumentCodec<SecretReferenceSummary, Builder> CODEC = SecretReferenceBuilder.table(
                        SecretReferenceSummary.class, Builder::new, Builder::build)
                .extras(SecretReferenceSummary::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

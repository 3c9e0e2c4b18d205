package io.github.llmintegrations.arize.schema;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The space, the organization or, without either, the whole account that sees an integration. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/organizations-and-spaces">Arize: organizations and spaces</a>
 */
@Value.Immutable
public sealed interface Scoping extends Document permits ImmutableScoping {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the scoping of the whole account} */
    static Scoping accountWide() {
        return builder().build();
    }

    /**
     * Returns the scoping of one organization.
     *
     * @param organizationId the organization's id
     * @return the scoping
     * @throws IllegalArgumentException if the id is blank
     */
    static Scoping organization(String organizationId) {
        return builder().organizationId(organizationId).build();
    }

    /**
     * Returns the scoping of one space.
     *
     * @param organizationId the id of the organization that contains the space
     * @param spaceId the space's id
     * @return the scoping
     * @throws IllegalArgumentException if an id is blank
     */
    static Scoping space(String organizationId, String spaceId) {
        return builder().organizationId(organizationId).spaceId(spaceId).build();
    }

    /** {@return the organization's id; empty for the whole account} */
    Optional<String> organizationId();

    /** {@return the space's id, which requires the organization's id; empty for a whole organization or account} */
    Optional<String> spaceId();

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds a {@link Scoping}. Not thread-safe. */
    final class Builder extends ImmutableScoping.Builder {
        static final DocumentCodec<Scoping, Builder> CODEC = Codec.of(Scoping.class, Builder::new, Builder::asRead)
                .field(
                        "organization_id",
                        TEXT,
                        scoping -> scoping.organizationId().orElse(null),
                        Builder::organizationId)
                .field("space_id", TEXT, scoping -> scoping.spaceId().orElse(null), Builder::spaceId)
                .extras(Scoping::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Returns the scoping.
         *
         * @return the scoping
         * @throws IllegalArgumentException if an id is blank, or a space has no organization
         */
        @Override
        public Scoping build() {
            Scoping built = super.build();
            CODEC.faults(built)
                    .check(
                            built.spaceId().isEmpty() || built.organizationId().isPresent(),
                            "space_id needs organization_id")
                    .refuse();
            return built;
        }

        /** Returns the document as the server returned it, unchecked. */
        Scoping asRead() {
            return super.build();
        }
    }
}

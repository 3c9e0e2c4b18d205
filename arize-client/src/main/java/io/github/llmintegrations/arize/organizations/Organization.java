package io.github.llmintegrations.arize.organizations;

import static io.github.llmintegrations.core.internal.json.Values.INSTANT;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organization, which contains spaces. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/organizations/get-an-organization">Arize: get an organization</a>
 */
@Value.Immutable
public sealed interface Organization extends Document permits ImmutableOrganization {

    /** {@return a builder; {@code id} and {@code name} are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id, an opaque text that {@code get}, scopings and the list of spaces accept} */
    String id();

    /** {@return the name, which is unique in the account} */
    String name();

    /** {@return the description, which is an empty text if the organization has none} */
    Optional<String> description();

    /** {@return when the organization was created} */
    Optional<Instant> createdAt();

    /** Builds {@link Organization}. Not thread-safe. */
    final class Builder extends ImmutableOrganization.Builder {
        static final DocumentCodec<Organization, Builder> CODEC = Codec.of(
                        Organization.class, Builder::new, Builder::build)
                .field("id", TEXT, Organization::id, Builder::id)
                .field("name", TEXT, Organization::name, Builder::name)
                .optional("description", TEXT, Organization::description, Builder::description)
                .optional("created_at", INSTANT, Organization::createdAt, Builder::createdAt)
                .extras(Organization::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

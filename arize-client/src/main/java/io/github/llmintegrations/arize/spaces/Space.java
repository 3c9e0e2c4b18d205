package io.github.llmintegrations.arize.spaces;

import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.INSTANT;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A space. Arize does not return the organization that contains it: list the spaces of one organization to know it.
 * Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/spaces/get-a-space">Arize: get a space</a>
 */
@Value.Immutable
public sealed interface Space extends Document permits ImmutableSpace {

    /** {@return a builder; {@code id} and {@code name} are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id, an opaque text that {@code get} and scopings accept} */
    String id();

    /** {@return the name, which is unique in the organization} */
    String name();

    /** {@return the description, which is an empty text if the space has none} */
    Optional<String> description();

    /** {@return when the space was created} */
    Optional<Instant> createdAt();

    /** {@return whether only members and administrators see the space; empty from servers before August 2026} */
    Optional<Boolean> isPrivate();

    /** Builds {@link Space}. Not thread-safe. */
    final class Builder extends ImmutableSpace.Builder {
        static final DocumentCodec<Space, Builder> CODEC = Codec.of(Space.class, Builder::new, Builder::build)
                .field("id", TEXT, Space::id, Builder::id)
                .field("name", TEXT, Space::name, Builder::name)
                .optional("description", TEXT, Space::description, Builder::description)
                .optional("created_at", INSTANT, Space::createdAt, Builder::createdAt)
                .optional("is_private", FLAG, Space::isPrivate, Builder::isPrivate)
                .extras(Space::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

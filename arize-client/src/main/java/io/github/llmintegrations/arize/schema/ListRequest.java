package io.github.llmintegrations.arize.schema;

import java.util.Optional;
import java.util.OptionalInt;

/** What every listing can be narrowed by. */
public interface ListRequest {

    /** Only what can be seen in the space of this id. */
    Optional<String> spaceId();

    /** Only what can be seen in spaces whose names contain this. */
    Optional<String> spaceName();

    /** Only what has a name that contains this, whatever the case. */
    Optional<String> name();

    /** The most items of a page: 1 to 100. The server takes 50 when it is not set. */
    OptionalInt limit();

    /** Where to go on: the {@code nextCursor} of a page before. */
    Optional<String> cursor();
}

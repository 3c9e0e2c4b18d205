package io.github.llmintegrations.arize.schema;

import java.util.Optional;

/**
 * The parameters of every request to list a resource that has {@linkplain Scoping scopings}.
 *
 * @see <a href="https://arize.com/docs/ax/rest-reference">Arize: REST API</a>
 */
public interface ScopedListRequest extends ListRequest {

    /** {@return the id of a space that sees the listed items} Default: any space. */
    Optional<String> spaceId();

    /** {@return a text that the names of spaces that see the listed items contain, case-insensitively} Default: any name. */
    Optional<String> spaceName();
}

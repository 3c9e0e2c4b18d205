package io.github.llmintegrations.arize.schema;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The parameters of every request to list a resource.
 *
 * @see <a href="https://arize.com/docs/ax/rest-reference">Arize: REST API</a>
 */
public interface ListRequest {

    /** {@return the text that the names of the listed items contain, case-insensitively} Default: any name. */
    Optional<String> name();

    /** {@return the maximum number of items in a page: 1 to 100} Default: 50. */
    OptionalInt limit();

    /**
     * {@return the {@code nextCursor} of the page before the one to request} A cursor is valid only for the query that it comes
     * from: with other filters, Arize responds with a 400. Default: the first page.
     */
    Optional<String> cursor();
}

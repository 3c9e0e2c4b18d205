package io.github.llmintegrations.arize.internal;

import static io.github.llmintegrations.core.internal.Values.FLAG;
import static io.github.llmintegrations.core.internal.Values.TEXT;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link Pagination}. */
final class PaginationReader extends DocumentReader<Pagination.Builder, Pagination> {

    PaginationReader() {
        super(Pagination.Builder::new, Pagination.Builder::build);
        field("next_cursor", TEXT, Pagination.Builder::nextCursor);
        field("has_more", FLAG, Pagination.Builder::hasMore);
    }
}

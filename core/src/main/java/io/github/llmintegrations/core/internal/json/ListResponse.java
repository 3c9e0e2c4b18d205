package io.github.llmintegrations.core.internal.json;

import java.util.List;
import java.util.Optional;

/**
 * A list as a server returns it.
 *
 * @param <T> the type of the items
 * @param <A> the type of the value about the list
 * @param items the items
 * @param about the value about the list, such as the total number of items; empty if the server returns none
 */
public record ListResponse<T, A>(List<T> items, Optional<A> about) {}

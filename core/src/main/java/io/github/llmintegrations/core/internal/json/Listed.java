package io.github.llmintegrations.core.internal.json;

import java.util.List;
import java.util.Optional;

/**
 * A list as a server sends it.
 *
 * @param items what is on it
 * @param about what the server says about this list and others, such as how many items there are in all
 */
public record Listed<T, A>(List<T> items, Optional<A> about) {}

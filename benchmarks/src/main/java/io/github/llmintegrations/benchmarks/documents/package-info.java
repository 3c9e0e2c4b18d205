/** Invented documents in the shape of the vendors' responses. */
@NullMarked
package io.github.llmintegrations.benchmarks.documents;

import org.jspecify.annotations.NullMarked;

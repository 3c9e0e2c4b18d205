/** What both vendors answer here: documents of the shape that their services give, made up. */
@NullMarked
package io.github.llmintegrations.benchmarks.documents;

import org.jspecify.annotations.NullMarked;

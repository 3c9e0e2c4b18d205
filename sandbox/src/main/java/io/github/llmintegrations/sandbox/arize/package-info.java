/** An in-memory Arize, spoken to over real HTTP on loopback. */
@NullMarked
package io.github.llmintegrations.sandbox.arize;

import org.jspecify.annotations.NullMarked;

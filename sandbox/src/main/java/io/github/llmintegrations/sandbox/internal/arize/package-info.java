/** Arize's integrations: what requests may hold, what is stored, and what responses show. */
@NullMarked
package io.github.llmintegrations.sandbox.internal.arize;

import org.jspecify.annotations.NullMarked;

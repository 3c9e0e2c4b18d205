/** Runnable programs that show the clients at work, on the sandbox or live. */
@NullMarked
package io.github.llmintegrations.examples;

import org.jspecify.annotations.NullMarked;

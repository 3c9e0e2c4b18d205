/** The JUnit Jupiter extension of the sandboxes. It needs {@code junit-jupiter-api}, 5.14 or later. */
@NullMarked
package io.github.llmintegrations.sandbox.junit;

import org.jspecify.annotations.NullMarked;

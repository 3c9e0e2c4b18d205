/** What holds for both clients at once. */
@NullMarked
package io.github.llmintegrations.systemtests;

import org.jspecify.annotations.NullMarked;

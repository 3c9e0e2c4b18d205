/** A program that calls ten thousand times, and the test that watches it. */
@NullMarked
package io.github.llmintegrations.systemtests.soak;

import org.jspecify.annotations.NullMarked;

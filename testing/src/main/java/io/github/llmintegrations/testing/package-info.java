/** Servers, certificates and values that the tests of several modules share. */
@NullMarked
package io.github.llmintegrations.testing;

import org.jspecify.annotations.NullMarked;

/** Secrets that are easy to find, in every call of both clients, and the test that looks for them. */
@NullMarked
package io.github.llmintegrations.systemtests.canary;

import org.jspecify.annotations.NullMarked;

/** The in-memory Portkey. */
@NullMarked
package io.github.llmintegrations.sandbox.portkey;

import org.jspecify.annotations.NullMarked;

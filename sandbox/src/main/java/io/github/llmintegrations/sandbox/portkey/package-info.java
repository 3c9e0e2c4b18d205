/** An in-memory Portkey, spoken to over real HTTP on loopback. */
@NullMarked
package io.github.llmintegrations.sandbox.portkey;

import org.jspecify.annotations.NullMarked;

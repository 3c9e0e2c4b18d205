/** The types that the sandboxes of all vendors share: faults, the journal of requests, and recorded sleeps. */
@NullMarked
package io.github.llmintegrations.sandbox;

import org.jspecify.annotations.NullMarked;

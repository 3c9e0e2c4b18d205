/** What the sandboxes of every vendor share: faults to inject and the journal of what was received. */
@NullMarked
package io.github.llmintegrations.sandbox;

import org.jspecify.annotations.NullMarked;

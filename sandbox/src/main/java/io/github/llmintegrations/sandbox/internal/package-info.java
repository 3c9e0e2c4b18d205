/** The parts that the sandboxes share: the server, faults, the journal, JSON validation and specifications of objects. */
@NullMarked
package io.github.llmintegrations.sandbox.internal;

import org.jspecify.annotations.NullMarked;

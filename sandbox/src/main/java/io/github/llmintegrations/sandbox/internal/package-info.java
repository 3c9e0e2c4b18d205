/** The machinery under the sandboxes: the server, its journal and faults, and strict checks of JSON. */
@NullMarked
package io.github.llmintegrations.sandbox.internal;

import org.jspecify.annotations.NullMarked;

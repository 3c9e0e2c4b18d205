/** The machinery under the sandboxes: the server, its journal and faults, strict checks of JSON, objects as data. */
@NullMarked
package io.github.llmintegrations.sandbox.internal;

import org.jspecify.annotations.NullMarked;

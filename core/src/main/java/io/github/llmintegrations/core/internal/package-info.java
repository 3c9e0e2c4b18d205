/** The machine behind the vendor clients. Outside every promise: it may change in any release. */
@NullMarked
package io.github.llmintegrations.core.internal;

import org.jspecify.annotations.NullMarked;

/** What the clients of Arize's resources share. Outside every promise: it may change in any release. */
@NullMarked
package io.github.llmintegrations.arize.internal;

import org.jspecify.annotations.NullMarked;

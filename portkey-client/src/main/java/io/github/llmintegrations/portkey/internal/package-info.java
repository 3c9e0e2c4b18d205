/** What the clients of Portkey's resources share. Outside every promise: it may change in any release. */
@NullMarked
package io.github.llmintegrations.portkey.internal;

import org.jspecify.annotations.NullMarked;

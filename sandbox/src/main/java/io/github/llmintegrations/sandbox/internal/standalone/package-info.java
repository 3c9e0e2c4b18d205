/** The program that serves both vendors to programs in any language. */
@NullMarked
package io.github.llmintegrations.sandbox.internal.standalone;

import org.jspecify.annotations.NullMarked;

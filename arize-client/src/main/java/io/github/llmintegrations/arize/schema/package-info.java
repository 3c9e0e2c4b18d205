/** What both of Arize's integration families share: scopings, and the two spellings of enumerations. */
@NullMarked
package io.github.llmintegrations.arize.schema;

import org.jspecify.annotations.NullMarked;

/** What users of any of the vendor clients touch: errors, paging, patches, retries and call options. */
@NullMarked
@CoreStyle
package io.github.llmintegrations.core;

import org.jspecify.annotations.NullMarked;

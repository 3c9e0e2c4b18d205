/** What no client on OkHttp can be faster than: the same requests, with less made of the answers. */
@NullMarked
package io.github.llmintegrations.benchmarks.floor;

import org.jspecify.annotations.NullMarked;

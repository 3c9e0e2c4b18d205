/** The floor under any client on OkHttp: the same requests, without objects made from the responses. */
@NullMarked
package io.github.llmintegrations.benchmarks.floor;

import org.jspecify.annotations.NullMarked;

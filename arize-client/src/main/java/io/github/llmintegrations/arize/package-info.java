/** The client of Arize's integration APIs, its settings, and one client for each resource. */
@NullMarked
package io.github.llmintegrations.arize;

import org.jspecify.annotations.NullMarked;

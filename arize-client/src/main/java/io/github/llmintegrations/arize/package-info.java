/**
 * The client of Arize's integration APIs, its settings, and one client for each resource.
 *
 * @see <a href="https://arize.com/docs/ax/rest-reference">Arize's REST API reference</a>
 */
@NullMarked
package io.github.llmintegrations.arize;

import org.jspecify.annotations.NullMarked;

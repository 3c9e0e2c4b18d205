/**
 * The client of Portkey's integration API, its settings, and one client for each resource.
 *
 * @see <a href="https://portkey.ai/docs/api-reference">Portkey's API reference</a>
 */
@NullMarked
package io.github.llmintegrations.portkey;

import org.jspecify.annotations.NullMarked;

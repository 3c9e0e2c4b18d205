/**
 * The documents of {@code /v2/spaces}: the spaces of an organization.
 *
 * @see <a href="https://arize.com/docs/ax/rest-reference">Arize's REST API reference</a>
 */
@NullMarked
@SdkStyle
package io.github.llmintegrations.arize.spaces;

import io.github.llmintegrations.core.internal.json.SdkStyle;
import org.jspecify.annotations.NullMarked;

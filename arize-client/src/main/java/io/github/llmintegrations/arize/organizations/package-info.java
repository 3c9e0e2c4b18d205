/**
 * The documents of {@code /v2/organizations}: the organizations of an account.
 *
 * @see <a href="https://arize.com/docs/ax/rest-reference">Arize's REST API reference</a>
 */
@NullMarked
@SdkStyle
package io.github.llmintegrations.arize.organizations;

import io.github.llmintegrations.core.internal.json.SdkStyle;
import org.jspecify.annotations.NullMarked;

/**
 * Portkey's providers, {@code /providers}: a workspace's instances of integrations.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/providers/create-provider">Portkey's reference of providers</a>
 */
@NullMarked
@SdkStyle
package io.github.llmintegrations.portkey.providers;

import io.github.llmintegrations.core.internal.json.SdkStyle;
import org.jspecify.annotations.NullMarked;

/**
 * Portkey's integrations, {@code /integrations}: providers' credentials that the gateway uses.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/create-integration">Portkey's reference of integrations</a>
 */
@NullMarked
@SdkStyle
package io.github.llmintegrations.portkey.integrations;

import io.github.llmintegrations.core.internal.json.SdkStyle;
import org.jspecify.annotations.NullMarked;

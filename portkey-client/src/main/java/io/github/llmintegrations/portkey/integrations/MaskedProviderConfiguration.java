package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.Extensible;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A provider's part of an integration, as Portkey answers it: chosen by the integration's provider, with secrets only
 * as the masked text that Portkey gives. It cannot be written; a {@link ProviderConfiguration} can.
 */
public sealed interface MaskedProviderConfiguration extends Extensible
        permits MaskedOpenAiConfiguration,
                MaskedAzureOpenAiConfiguration,
                MaskedAzureAiConfiguration,
                MaskedBedrockConfiguration,
                MaskedSageMakerConfiguration,
                MaskedVertexAiConfiguration,
                MaskedWorkersAiConfiguration,
                MaskedHuggingFaceConfiguration,
                MaskedCortexConfiguration,
                MaskedOtherConfiguration {

    /** Where requests go, in place of the provider's own host. */
    Optional<String> customHost();

    /** The headers that are added to requests; never shown by {@code toString}. */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, String> customHeaders();

    /** The headers that are added to requests, masked; not to be changed. */
    @Value.Redacted
    Optional<JsonNode> maskedCustomHeaders();
}

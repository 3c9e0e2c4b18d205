package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.llmintegrations.core.Extensible;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A provider's part of an integration, as it is written. What is read back is a {@link MaskedProviderConfiguration},
 * which cannot be written.
 */
public sealed interface ProviderConfiguration extends Extensible
        permits OpenAiConfiguration,
                AzureOpenAiConfiguration,
                AzureAiConfiguration,
                BedrockConfiguration,
                SageMakerConfiguration,
                VertexAiConfiguration,
                WorkersAiConfiguration,
                HuggingFaceConfiguration,
                CortexConfiguration,
                CustomHostConfiguration,
                OtherConfiguration {

    /** The provider that this is for; empty when it is for any, and the request has to name it. */
    Optional<AiProviderId> aiProviderId();

    /** Where to send requests, in place of the provider's own host. */
    Optional<String> customHost();

    /** Headers to add to requests. Never shown. */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, String> customHeaders();
}

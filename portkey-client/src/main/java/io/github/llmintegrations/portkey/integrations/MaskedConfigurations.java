package io.github.llmintegrations.portkey.integrations;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.llmintegrations.core.internal.Json;
import java.util.Map;
import java.util.Optional;

/** Reads configurations, of which only the integration's provider tells what they are. */
final class MaskedConfigurations {
    private static final Map<AiProviderId, Class<? extends MaskedProviderConfiguration>> BY_PROVIDER = Map.ofEntries(
            entry(AiProviderId.OPENAI, MaskedOpenAiConfiguration.class),
            entry(AiProviderId.AZURE_OPENAI, MaskedAzureOpenAiConfiguration.class),
            entry(AiProviderId.AZURE_AI, MaskedAzureAiConfiguration.class),
            entry(AiProviderId.BEDROCK, MaskedBedrockConfiguration.class),
            entry(AiProviderId.SAGEMAKER, MaskedSageMakerConfiguration.class),
            entry(AiProviderId.VERTEX_AI, MaskedVertexAiConfiguration.class),
            entry(AiProviderId.WORKERS_AI, MaskedWorkersAiConfiguration.class),
            entry(AiProviderId.HUGGINGFACE, MaskedHuggingFaceConfiguration.class),
            entry(AiProviderId.CORTEX, MaskedCortexConfiguration.class));

    private MaskedConfigurations() {}

    static MaskedProviderConfiguration read(Optional<AiProviderId> provider, Optional<JsonNode> raw) {
        JsonNode json = raw.filter(JsonNode::isObject).orElseGet(JsonNodeFactory.instance::objectNode);
        return provider.<Class<? extends MaskedProviderConfiguration>>map(BY_PROVIDER::get)
                .<MaskedProviderConfiguration>flatMap(type -> Json.part(json, type))
                .orElseGet(() -> other(json));
    }

    /** Takes the fields as they are, also when they are not what their provider's should be. */
    private static MaskedProviderConfiguration other(JsonNode json) {
        return Json.part(json, MaskedOtherConfiguration.class).orElseGet(() -> {
            MaskedOtherConfiguration.Builder builder = MaskedOtherConfiguration.builder();
            json.properties().forEach(field -> builder.putAdditionalProperty(field.getKey(), field.getValue()));
            return builder.build();
        });
    }
}

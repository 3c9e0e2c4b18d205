package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.Values.document;
import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.llmintegrations.core.internal.Json;
import io.github.llmintegrations.core.internal.ValueReader;
import java.util.Map;
import java.util.Optional;

/** Reads configurations, of which only the integration's provider tells what they are. */
final class MaskedConfigurations {
    private static final Map<AiProviderId, ValueReader<? extends MaskedProviderConfiguration>> BY_PROVIDER =
            Map.ofEntries(
                    entry(AiProviderId.OPENAI, document(MaskedOpenAiConfiguration.class)),
                    entry(AiProviderId.AZURE_OPENAI, document(MaskedAzureOpenAiConfiguration.class)),
                    entry(AiProviderId.AZURE_AI, document(MaskedAzureAiConfiguration.class)),
                    entry(AiProviderId.BEDROCK, document(MaskedBedrockConfiguration.class)),
                    entry(AiProviderId.SAGEMAKER, document(MaskedSageMakerConfiguration.class)),
                    entry(AiProviderId.VERTEX_AI, document(MaskedVertexAiConfiguration.class)),
                    entry(AiProviderId.WORKERS_AI, document(MaskedWorkersAiConfiguration.class)),
                    entry(AiProviderId.HUGGINGFACE, document(MaskedHuggingFaceConfiguration.class)),
                    entry(AiProviderId.CORTEX, document(MaskedCortexConfiguration.class)));

    private static final ValueReader<MaskedOtherConfiguration> OTHER = document(MaskedOtherConfiguration.class);

    private MaskedConfigurations() {}

    static MaskedProviderConfiguration read(Optional<AiProviderId> provider, Optional<JsonNode> raw) {
        JsonNode json = raw.filter(JsonNode::isObject).orElseGet(JsonNodeFactory.instance::objectNode);
        return provider.<ValueReader<? extends MaskedProviderConfiguration>>map(BY_PROVIDER::get)
                .<MaskedProviderConfiguration>flatMap(reader -> Json.part(json, reader))
                .orElseGet(() -> other(json));
    }

    /** Takes the fields as they are, also when they are not what their provider's should be. */
    private static MaskedProviderConfiguration other(JsonNode json) {
        return Json.part(json, OTHER).orElseGet(() -> {
            MaskedOtherConfiguration.Builder builder = MaskedOtherConfiguration.builder();
            json.properties().forEach(field -> builder.putAdditionalProperty(field.getKey(), field.getValue()));
            return builder.build();
        });
    }
}

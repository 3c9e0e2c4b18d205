package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.DocumentReader;
import io.github.llmintegrations.core.internal.UnionReader;
import org.jspecify.annotations.Nullable;

/** Tells configurations apart by their provider. */
final class LlmConfigReader extends UnionReader<LlmConfig> {

    LlmConfigReader() {
        super("provider");
    }

    @Override
    protected @Nullable DocumentReader<?, ? extends LlmConfig> member(String provider) {
        return switch (provider) {
            case "OPEN_AI", "openAI" -> OpenAiConfigReader.INSTANCE;
            case "ANTHROPIC", "anthropic" -> AnthropicConfigReader.INSTANCE;
            case "GEMINI", "gemini" -> GeminiConfigReader.INSTANCE;
            case "AWS_BEDROCK", "awsBedrock" -> AwsBedrockConfigReader.INSTANCE;
            case "CUSTOM", "custom" -> CustomConfigReader.INSTANCE;
            case "VERTEX_AI", "vertexAI" -> VertexAiConfigReader.INSTANCE;
            case "NVIDIA_NIM", "nvidiaNim" -> NvidiaNimConfigReader.INSTANCE;
            case "LITELLM" -> LiteLlmConfigReader.INSTANCE;
            case "FIREWORKS" -> FireworksConfigReader.INSTANCE;
            case "TOGETHER_AI" -> TogetherAiConfigReader.INSTANCE;
            default -> null;
        };
    }

    @Override
    protected LlmConfig unknown(JsonNode raw) {
        return new UnknownLlmConfig(raw);
    }
}

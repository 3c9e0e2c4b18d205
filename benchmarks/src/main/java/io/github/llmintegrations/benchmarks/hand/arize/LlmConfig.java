package io.github.llmintegrations.benchmarks.hand.arize;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A provider's configuration in a response. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "provider", defaultImpl = LlmConfig.Other.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = LlmConfig.OpenAi.class, name = "openAI"),
    @JsonSubTypes.Type(value = LlmConfig.Anthropic.class, name = "anthropic"),
    @JsonSubTypes.Type(value = LlmConfig.Gemini.class, name = "gemini"),
    @JsonSubTypes.Type(value = LlmConfig.AwsBedrock.class, name = "awsBedrock"),
    @JsonSubTypes.Type(value = LlmConfig.Custom.class, name = "custom"),
    @JsonSubTypes.Type(value = LlmConfig.VertexAi.class, name = "vertexAI"),
    @JsonSubTypes.Type(value = LlmConfig.NvidiaNim.class, name = "nvidiaNim")
})
public sealed interface LlmConfig {

    record OpenAi(
            boolean hasApiKey,
            @Nullable Boolean isFunctionCallingEnabled,
            @Nullable Boolean isDefaultModelsEnabled) implements LlmConfig {}

    record Anthropic(
            boolean hasApiKey,
            @Nullable Boolean isFunctionCallingEnabled,
            @Nullable String baseUrl) implements LlmConfig {}

    record Gemini(boolean hasApiKey, @Nullable Boolean isFunctionCallingEnabled) implements LlmConfig {}

    record AwsBedrock(AwsBedrockAuth auth, @Nullable Boolean isDefaultModelsEnabled, List<String> modelNames)
            implements LlmConfig {}

    record Custom(
            String baseUrl,
            boolean hasApiKey,
            List<String> headerNames,
            @Nullable Boolean isDefaultModelsEnabled,
            List<String> modelNames,
            @Nullable Boolean isFunctionCallingEnabled)
            implements LlmConfig {}

    record VertexAi(
            String projectId, String location, @Nullable String projectAccessLabel) implements LlmConfig {}

    record NvidiaNim(
            @Nullable String baseUrl,
            boolean hasApiKey,
            List<String> headerNames,
            @Nullable Boolean isDefaultModelsEnabled,
            List<String> modelNames,
            @Nullable Boolean isFunctionCallingEnabled)
            implements LlmConfig {}

    /** The configuration of an unknown provider. */
    record Other() implements LlmConfig {}
}

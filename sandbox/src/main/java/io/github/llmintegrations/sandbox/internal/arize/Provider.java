package io.github.llmintegrations.sandbox.internal.arize;

import org.jspecify.annotations.Nullable;

enum Provider implements EnumValue {
    OPEN_AI("openAI"),
    AZURE_OPEN_AI("azureOpenAI"),
    AWS_BEDROCK("awsBedrock"),
    VERTEX_AI("vertexAI"),
    ANTHROPIC("anthropic"),
    CUSTOM("custom"),
    NVIDIA_NIM("nvidiaNim"),
    GEMINI("gemini"),
    LITELLM(null),
    FIREWORKS(null),
    TOGETHER_AI(null);

    private final @Nullable String camelCase;

    Provider(@Nullable String camelCase) {
        this.camelCase = camelCase;
    }

    @Override
    public @Nullable String camelCase() {
        return camelCase;
    }
}

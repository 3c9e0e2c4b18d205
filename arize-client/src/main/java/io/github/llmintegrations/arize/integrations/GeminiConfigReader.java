package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.Values.FLAG;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link GeminiConfig}. */
final class GeminiConfigReader extends DocumentReader<GeminiConfig.Builder, GeminiConfig> {
    static final GeminiConfigReader INSTANCE = new GeminiConfigReader();

    private GeminiConfigReader() {
        super(GeminiConfig::builder, GeminiConfig.Builder::build);
        ignored("provider");
        field("has_api_key", FLAG, GeminiConfig.Builder::hasApiKey);
        optional("is_function_calling_enabled", FLAG, GeminiConfig.Builder::isFunctionCallingEnabled);
        others(GeminiConfig.Builder::putAdditionalProperty);
    }
}

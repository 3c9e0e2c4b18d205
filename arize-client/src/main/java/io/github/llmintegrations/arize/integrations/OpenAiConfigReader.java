package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.Values.FLAG;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link OpenAiConfig}. */
final class OpenAiConfigReader extends DocumentReader<OpenAiConfig.Builder, OpenAiConfig> {
    static final OpenAiConfigReader INSTANCE = new OpenAiConfigReader();

    private OpenAiConfigReader() {
        super(OpenAiConfig::builder, OpenAiConfig.Builder::build);
        ignored("provider");
        field("has_api_key", FLAG, OpenAiConfig.Builder::hasApiKey);
        optional("is_function_calling_enabled", FLAG, OpenAiConfig.Builder::isFunctionCallingEnabled);
        optional("is_default_models_enabled", FLAG, OpenAiConfig.Builder::isDefaultModelsEnabled);
        others(OpenAiConfig.Builder::putAdditionalProperty);
    }
}

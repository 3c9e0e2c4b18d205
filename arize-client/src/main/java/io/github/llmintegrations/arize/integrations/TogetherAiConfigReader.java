package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.Values.FLAG;
import static io.github.llmintegrations.core.internal.Values.TEXT;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link TogetherAiConfig}. */
final class TogetherAiConfigReader extends DocumentReader<TogetherAiConfig.Builder, TogetherAiConfig> {
    static final TogetherAiConfigReader INSTANCE = new TogetherAiConfigReader();

    private TogetherAiConfigReader() {
        super(TogetherAiConfig::builder, TogetherAiConfig.Builder::build);
        ignored("provider");
        field("has_api_key", FLAG, TogetherAiConfig.Builder::hasApiKey);
        items("model_names", TEXT, TogetherAiConfig.Builder::addModelName);
        optional("is_default_models_enabled", FLAG, TogetherAiConfig.Builder::isDefaultModelsEnabled);
        optional("is_function_calling_enabled", FLAG, TogetherAiConfig.Builder::isFunctionCallingEnabled);
        others(TogetherAiConfig.Builder::putAdditionalProperty);
    }
}

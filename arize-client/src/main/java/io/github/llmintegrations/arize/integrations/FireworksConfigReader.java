package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.Values.FLAG;
import static io.github.llmintegrations.core.internal.Values.TEXT;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link FireworksConfig}. */
final class FireworksConfigReader extends DocumentReader<FireworksConfig.Builder, FireworksConfig> {
    static final FireworksConfigReader INSTANCE = new FireworksConfigReader();

    private FireworksConfigReader() {
        super(FireworksConfig::builder, FireworksConfig.Builder::build);
        ignored("provider");
        field("has_api_key", FLAG, FireworksConfig.Builder::hasApiKey);
        items("model_names", TEXT, FireworksConfig.Builder::addModelName);
        optional("is_default_models_enabled", FLAG, FireworksConfig.Builder::isDefaultModelsEnabled);
        optional("is_function_calling_enabled", FLAG, FireworksConfig.Builder::isFunctionCallingEnabled);
        others(FireworksConfig.Builder::putAdditionalProperty);
    }
}

package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.Values.FLAG;
import static io.github.llmintegrations.core.internal.Values.TEXT;
import static io.github.llmintegrations.core.internal.Values.document;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link CustomConfig}. */
final class CustomConfigReader extends DocumentReader<CustomConfig.Builder, CustomConfig> {
    static final CustomConfigReader INSTANCE = new CustomConfigReader();

    private CustomConfigReader() {
        super(CustomConfig::builder, CustomConfig.Builder::build);
        ignored("provider");
        optional("base_url", TEXT, CustomConfig.Builder::baseUrl);
        field("has_api_key", FLAG, CustomConfig.Builder::hasApiKey);
        items("header_names", TEXT, CustomConfig.Builder::addHeaderName);
        optional("is_default_models_enabled", FLAG, CustomConfig.Builder::isDefaultModelsEnabled);
        items("model_names", TEXT, CustomConfig.Builder::addModelName);
        optional("is_function_calling_enabled", FLAG, CustomConfig.Builder::isFunctionCallingEnabled);
        optional("auth", document(CustomAuth.class), CustomConfig.Builder::auth);
        others(CustomConfig.Builder::putAdditionalProperty);
    }
}

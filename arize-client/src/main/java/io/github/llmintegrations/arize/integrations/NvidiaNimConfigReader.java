package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.Values.FLAG;
import static io.github.llmintegrations.core.internal.Values.TEXT;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link NvidiaNimConfig}. */
final class NvidiaNimConfigReader extends DocumentReader<NvidiaNimConfig.Builder, NvidiaNimConfig> {
    static final NvidiaNimConfigReader INSTANCE = new NvidiaNimConfigReader();

    private NvidiaNimConfigReader() {
        super(NvidiaNimConfig::builder, NvidiaNimConfig.Builder::build);
        ignored("provider");
        field("has_api_key", FLAG, NvidiaNimConfig.Builder::hasApiKey);
        optional("base_url", TEXT, NvidiaNimConfig.Builder::baseUrl);
        items("header_names", TEXT, NvidiaNimConfig.Builder::addHeaderName);
        optional("is_default_models_enabled", FLAG, NvidiaNimConfig.Builder::isDefaultModelsEnabled);
        items("model_names", TEXT, NvidiaNimConfig.Builder::addModelName);
        optional("is_function_calling_enabled", FLAG, NvidiaNimConfig.Builder::isFunctionCallingEnabled);
        others(NvidiaNimConfig.Builder::putAdditionalProperty);
    }
}

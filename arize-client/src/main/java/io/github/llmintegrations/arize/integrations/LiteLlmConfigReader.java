package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.Values.FLAG;
import static io.github.llmintegrations.core.internal.Values.TEXT;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link LiteLlmConfig}. */
final class LiteLlmConfigReader extends DocumentReader<LiteLlmConfig.Builder, LiteLlmConfig> {
    static final LiteLlmConfigReader INSTANCE = new LiteLlmConfigReader();

    private LiteLlmConfigReader() {
        super(LiteLlmConfig::builder, LiteLlmConfig.Builder::build);
        ignored("provider");
        optional("base_url", TEXT, LiteLlmConfig.Builder::baseUrl);
        field("has_api_key", FLAG, LiteLlmConfig.Builder::hasApiKey);
        items("header_names", TEXT, LiteLlmConfig.Builder::addHeaderName);
        items("model_names", TEXT, LiteLlmConfig.Builder::addModelName);
        optional("is_function_calling_enabled", FLAG, LiteLlmConfig.Builder::isFunctionCallingEnabled);
        others(LiteLlmConfig.Builder::putAdditionalProperty);
    }
}

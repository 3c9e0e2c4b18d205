package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.Values.FLAG;
import static io.github.llmintegrations.core.internal.Values.TEXT;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link AnthropicConfig}. */
final class AnthropicConfigReader extends DocumentReader<AnthropicConfig.Builder, AnthropicConfig> {
    static final AnthropicConfigReader INSTANCE = new AnthropicConfigReader();

    private AnthropicConfigReader() {
        super(AnthropicConfig::builder, AnthropicConfig.Builder::build);
        ignored("provider");
        field("has_api_key", FLAG, AnthropicConfig.Builder::hasApiKey);
        optional("is_function_calling_enabled", FLAG, AnthropicConfig.Builder::isFunctionCallingEnabled);
        optional("base_url", TEXT, AnthropicConfig.Builder::baseUrl);
        others(AnthropicConfig.Builder::putAdditionalProperty);
    }
}

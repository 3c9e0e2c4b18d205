package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.Values.TEXT;
import static io.github.llmintegrations.core.internal.Values.TREE;
import static io.github.llmintegrations.core.internal.Values.map;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link MaskedHuggingFaceConfiguration}. */
final class MaskedHuggingFaceConfigurationReader
        extends DocumentReader<MaskedHuggingFaceConfiguration.Builder, MaskedHuggingFaceConfiguration> {
    MaskedHuggingFaceConfigurationReader() {
        super(MaskedHuggingFaceConfiguration::builder, MaskedHuggingFaceConfiguration.Builder::build);
        optional("huggingface_base_url", TEXT, MaskedHuggingFaceConfiguration.Builder::huggingfaceBaseUrl);
        optional("custom_host", TEXT, MaskedHuggingFaceConfiguration.Builder::customHost);
        field("custom_headers", map(TEXT), MaskedHuggingFaceConfiguration.Builder::customHeaders);
        optional("masked_custom_headers", TREE, MaskedHuggingFaceConfiguration.Builder::maskedCustomHeaders);
        others(MaskedHuggingFaceConfiguration.Builder::putAdditionalProperty);
    }
}

package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.Values.TEXT;
import static io.github.llmintegrations.core.internal.Values.TREE;
import static io.github.llmintegrations.core.internal.Values.map;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link MaskedOtherConfiguration}. */
final class MaskedOtherConfigurationReader
        extends DocumentReader<MaskedOtherConfiguration.Builder, MaskedOtherConfiguration> {
    MaskedOtherConfigurationReader() {
        super(MaskedOtherConfiguration::builder, MaskedOtherConfiguration.Builder::build);
        optional("custom_host", TEXT, MaskedOtherConfiguration.Builder::customHost);
        field("custom_headers", map(TEXT), MaskedOtherConfiguration.Builder::customHeaders);
        optional("masked_custom_headers", TREE, MaskedOtherConfiguration.Builder::maskedCustomHeaders);
        others(MaskedOtherConfiguration.Builder::putAdditionalProperty);
    }
}

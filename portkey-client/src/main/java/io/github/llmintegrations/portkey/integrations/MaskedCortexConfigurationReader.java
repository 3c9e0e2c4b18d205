package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.Values.TEXT;
import static io.github.llmintegrations.core.internal.Values.TREE;
import static io.github.llmintegrations.core.internal.Values.map;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link MaskedCortexConfiguration}. */
final class MaskedCortexConfigurationReader
        extends DocumentReader<MaskedCortexConfiguration.Builder, MaskedCortexConfiguration> {
    MaskedCortexConfigurationReader() {
        super(MaskedCortexConfiguration::builder, MaskedCortexConfiguration.Builder::build);
        optional("snowflake_account", TEXT, MaskedCortexConfiguration.Builder::snowflakeAccount);
        optional("custom_host", TEXT, MaskedCortexConfiguration.Builder::customHost);
        field("custom_headers", map(TEXT), MaskedCortexConfiguration.Builder::customHeaders);
        optional("masked_custom_headers", TREE, MaskedCortexConfiguration.Builder::maskedCustomHeaders);
        others(MaskedCortexConfiguration.Builder::putAdditionalProperty);
    }
}

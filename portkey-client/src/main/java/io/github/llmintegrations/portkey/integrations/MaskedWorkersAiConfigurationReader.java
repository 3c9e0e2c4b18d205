package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.Values.TEXT;
import static io.github.llmintegrations.core.internal.Values.TREE;
import static io.github.llmintegrations.core.internal.Values.map;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link MaskedWorkersAiConfiguration}. */
final class MaskedWorkersAiConfigurationReader
        extends DocumentReader<MaskedWorkersAiConfiguration.Builder, MaskedWorkersAiConfiguration> {
    MaskedWorkersAiConfigurationReader() {
        super(MaskedWorkersAiConfiguration::builder, MaskedWorkersAiConfiguration.Builder::build);
        optional("workers_ai_account_id", TEXT, MaskedWorkersAiConfiguration.Builder::workersAiAccountId);
        optional("custom_host", TEXT, MaskedWorkersAiConfiguration.Builder::customHost);
        field("custom_headers", map(TEXT), MaskedWorkersAiConfiguration.Builder::customHeaders);
        optional("masked_custom_headers", TREE, MaskedWorkersAiConfiguration.Builder::maskedCustomHeaders);
        others(MaskedWorkersAiConfiguration.Builder::putAdditionalProperty);
    }
}

package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.Values.TEXT;
import static io.github.llmintegrations.core.internal.Values.TREE;
import static io.github.llmintegrations.core.internal.Values.map;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link MaskedOpenAiConfiguration}. */
final class MaskedOpenAiConfigurationReader
        extends DocumentReader<MaskedOpenAiConfiguration.Builder, MaskedOpenAiConfiguration> {
    MaskedOpenAiConfigurationReader() {
        super(MaskedOpenAiConfiguration::builder, MaskedOpenAiConfiguration.Builder::build);
        optional("openai_organization", TEXT, MaskedOpenAiConfiguration.Builder::openaiOrganization);
        optional("openai_project", TEXT, MaskedOpenAiConfiguration.Builder::openaiProject);
        optional("custom_host", TEXT, MaskedOpenAiConfiguration.Builder::customHost);
        field("custom_headers", map(TEXT), MaskedOpenAiConfiguration.Builder::customHeaders);
        optional("masked_custom_headers", TREE, MaskedOpenAiConfiguration.Builder::maskedCustomHeaders);
        others(MaskedOpenAiConfiguration.Builder::putAdditionalProperty);
    }
}

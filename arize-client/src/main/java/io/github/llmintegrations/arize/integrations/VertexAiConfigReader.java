package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.Values.TEXT;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link VertexAiConfig}. */
final class VertexAiConfigReader extends DocumentReader<VertexAiConfig.Builder, VertexAiConfig> {
    static final VertexAiConfigReader INSTANCE = new VertexAiConfigReader();

    private VertexAiConfigReader() {
        super(VertexAiConfig::builder, VertexAiConfig.Builder::build);
        ignored("provider");
        optional("project_id", TEXT, VertexAiConfig.Builder::projectId);
        optional("location", TEXT, VertexAiConfig.Builder::location);
        optional("project_access_label", TEXT, VertexAiConfig.Builder::projectAccessLabel);
        others(VertexAiConfig.Builder::putAdditionalProperty);
    }
}

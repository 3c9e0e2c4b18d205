package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.Values.TEXT;
import static io.github.llmintegrations.core.internal.Values.TREE;
import static io.github.llmintegrations.core.internal.Values.map;
import static io.github.llmintegrations.core.internal.Values.text;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link MaskedVertexAiConfiguration}. */
final class MaskedVertexAiConfigurationReader
        extends DocumentReader<MaskedVertexAiConfiguration.Builder, MaskedVertexAiConfiguration> {
    MaskedVertexAiConfigurationReader() {
        super(MaskedVertexAiConfiguration::builder, MaskedVertexAiConfiguration.Builder::build);
        optional("vertex_auth_type", text(VertexAuthType::of), MaskedVertexAiConfiguration.Builder::vertexAuthType);
        optional("vertex_region", TEXT, MaskedVertexAiConfiguration.Builder::vertexRegion);
        optional("vertex_project_id", TEXT, MaskedVertexAiConfiguration.Builder::vertexProjectId);
        optional(
                "masked_vertex_service_account_json",
                TREE,
                MaskedVertexAiConfiguration.Builder::maskedVertexServiceAccountJson);
        optional("custom_host", TEXT, MaskedVertexAiConfiguration.Builder::customHost);
        field("custom_headers", map(TEXT), MaskedVertexAiConfiguration.Builder::customHeaders);
        optional("masked_custom_headers", TREE, MaskedVertexAiConfiguration.Builder::maskedCustomHeaders);
        others(MaskedVertexAiConfiguration.Builder::putAdditionalProperty);
    }
}

package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.Values.FLAG;
import static io.github.llmintegrations.core.internal.Values.TEXT;
import static io.github.llmintegrations.core.internal.Values.TREE;
import static io.github.llmintegrations.core.internal.Values.document;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link AgentConfig}. */
final class AgentConfigReader extends DocumentReader<AgentConfig.Builder, AgentConfig> {
    AgentConfigReader() {
        super(AgentConfig::builder, AgentConfig.Builder::build);
        optional("endpoint", TEXT, AgentConfig.Builder::endpoint);
        field("has_headers", FLAG, AgentConfig.Builder::hasHeaders);
        optional("input_schema", TREE, AgentConfig.Builder::inputSchema);
        items("request_presets", document(AgentRequestPreset.class), AgentConfig.Builder::addRequestPreset);
        others(AgentConfig.Builder::putAdditionalProperty);
    }
}

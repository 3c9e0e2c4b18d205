package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.Values.INSTANT;
import static io.github.llmintegrations.core.internal.Values.TEXT;
import static io.github.llmintegrations.core.internal.Values.TREE;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link AgentRequestPreset}. */
final class AgentRequestPresetReader extends DocumentReader<AgentRequestPreset.Builder, AgentRequestPreset> {
    AgentRequestPresetReader() {
        super(AgentRequestPreset::builder, AgentRequestPreset.Builder::build);
        field("id", TEXT, AgentRequestPreset.Builder::id);
        field("name", TEXT, AgentRequestPreset.Builder::name);
        field("description", TEXT, AgentRequestPreset.Builder::description);
        field("config", TREE, AgentRequestPreset.Builder::config);
        field("created_at", INSTANT, AgentRequestPreset.Builder::createdAt);
        field("updated_at", INSTANT, AgentRequestPreset.Builder::updatedAt);
        others(AgentRequestPreset.Builder::putAdditionalProperty);
    }
}

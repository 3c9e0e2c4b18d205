package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.Values.INSTANT;
import static io.github.llmintegrations.core.internal.Values.TEXT;
import static io.github.llmintegrations.core.internal.Values.TREE;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link AgentRequestPreset}. */
final class AgentRequestPresetReader extends DocumentReader<AgentRequestPreset.Builder, AgentRequestPreset> {
    AgentRequestPresetReader() {
        super(AgentRequestPreset::builder, AgentRequestPreset.Builder::build);
        optional("id", TEXT, AgentRequestPreset.Builder::id);
        optional("name", TEXT, AgentRequestPreset.Builder::name);
        optional("description", TEXT, AgentRequestPreset.Builder::description);
        optional("config", TREE, AgentRequestPreset.Builder::config);
        optional("created_at", INSTANT, AgentRequestPreset.Builder::createdAt);
        optional("updated_at", INSTANT, AgentRequestPreset.Builder::updatedAt);
        others(AgentRequestPreset.Builder::putAdditionalProperty);
    }
}

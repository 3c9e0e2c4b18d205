package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.json.Values.HIDDEN_TREE;
import static io.github.llmintegrations.core.internal.json.Values.INSTANT;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An input for an agent that is ready to be sent. */
@Value.Immutable
public sealed interface AgentRequestPreset extends Document permits ImmutableAgentRequestPreset {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The id of the preset. */
    Optional<String> id();

    /** The name, unique within the agent. */
    Optional<String> name();

    /** What it is for, in words. */
    Optional<String> description();

    /** The input; not to be changed. */
    Optional<JsonNode> config();

    /** When the preset was created. */
    Optional<Instant> createdAt();

    /** When the preset was last changed. */
    Optional<Instant> updatedAt();

    /** Builds {@link AgentRequestPreset}. Not thread-safe. */
    final class Builder extends ImmutableAgentRequestPreset.Builder {
        static final DocumentCodec<AgentRequestPreset, Builder> CODEC = Codec.of(
                        AgentRequestPreset.class, Builder::new, Builder::build)
                .optional("id", TEXT, AgentRequestPreset::id, Builder::id)
                .optional("name", TEXT, AgentRequestPreset::name, Builder::name)
                .optional("description", TEXT, AgentRequestPreset::description, Builder::description)
                .optional("config", HIDDEN_TREE, AgentRequestPreset::config, Builder::config)
                .optional("created_at", INSTANT, AgentRequestPreset::createdAt, Builder::createdAt)
                .optional("updated_at", INSTANT, AgentRequestPreset::updatedAt, Builder::updatedAt)
                .extras(AgentRequestPreset::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

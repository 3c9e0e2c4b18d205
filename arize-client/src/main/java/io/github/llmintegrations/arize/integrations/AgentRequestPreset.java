package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An input for an agent that is ready to be sent. */
@Value.Immutable
@JsonDeserialize(builder = AgentRequestPreset.Builder.class, using = AgentRequestPresetReader.class)
public sealed interface AgentRequestPreset extends Extensible permits ImmutableAgentRequestPreset {

    /** A builder. */
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
    @Value.Redacted
    Optional<JsonNode> config();

    /** When the preset was created. */
    Optional<Instant> createdAt();

    /** When the preset was last changed. */
    Optional<Instant> updatedAt();

    /** Builds {@link AgentRequestPreset}. Not thread-safe. */
    final class Builder extends ImmutableAgentRequestPreset.Builder {
        Builder() {}
    }
}

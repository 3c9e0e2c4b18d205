package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How an agent is called, as Arize answers it: without its headers. */
@Value.Immutable
@JsonDeserialize(builder = AgentConfig.Builder.class, using = AgentConfigReader.class)
public sealed interface AgentConfig extends Extensible permits ImmutableAgentConfig {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Where requests are sent. */
    Optional<String> endpoint();

    /** Whether headers are added to requests; they are never answered. */
    @Value.Default
    default boolean hasHeaders() {
        return false;
    }

    /** The JSON Schema (draft-07) of the input; not to be changed. */
    Optional<JsonNode> inputSchema();

    /** Inputs that are ready to be sent. */
    List<AgentRequestPreset> requestPresets();

    /** Builds {@link AgentConfig}. Not thread-safe. */
    final class Builder extends ImmutableAgentConfig.Builder {
        Builder() {}
    }
}

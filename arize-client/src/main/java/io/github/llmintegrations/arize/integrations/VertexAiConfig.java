package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/** The configuration of an integration with Google Vertex AI, as Arize answers it: without its secrets. */
@Value.Immutable
@JsonDeserialize(builder = VertexAiConfig.Builder.class, using = VertexAiConfigReader.class)
public sealed interface VertexAiConfig extends LlmConfig, Extensible permits ImmutableVertexAiConfig {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default LlmProvider provider() {
        return LlmProvider.VERTEX_AI;
    }

    /** The Google Cloud project. */
    Optional<String> projectId();

    /** The region, such as {@code us-central1}. */
    Optional<String> location();

    /** The label on the project that shows Arize may use it. */
    Optional<String> projectAccessLabel();

    /** Builds {@link VertexAiConfig}. Not thread-safe. */
    final class Builder extends ImmutableVertexAiConfig.Builder {
        Builder() {}
    }
}

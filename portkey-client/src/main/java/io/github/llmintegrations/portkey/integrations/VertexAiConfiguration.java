package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/** Configures an integration with Google Vertex AI. */
@Value.Immutable
@JsonDeserialize(builder = VertexAiConfiguration.Builder.class)
public sealed interface VertexAiConfiguration extends ProviderConfiguration permits ImmutableVertexAiConfiguration {

    /** A builder; {@code auth}, {@code vertexRegion} are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.of(AiProviderId.VERTEX_AI);
    }

    /** How Portkey authenticates. */
    @JsonUnwrapped
    VertexAuth auth();

    /** The region, such as {@code us-central1}. */
    String vertexRegion();

    /** Builds {@link VertexAiConfiguration}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableVertexAiConfiguration.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public VertexAiConfiguration build() {
            VertexAiConfiguration built = super.build();
            new Violations(VertexAiConfiguration.class, built)
                    .notBlank("vertex_region", built.vertexRegion())
                    .notBlank("custom_host", built.customHost())
                    .refuse();
            return built;
        }
    }
}

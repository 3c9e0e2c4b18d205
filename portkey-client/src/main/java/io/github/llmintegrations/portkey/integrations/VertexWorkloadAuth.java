package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import org.immutables.value.Value;

/** Portkey authenticates with a workload identity. */
@Value.Immutable
@JsonDeserialize(builder = VertexWorkloadAuth.Builder.class)
public sealed interface VertexWorkloadAuth extends VertexAuth permits ImmutableVertexWorkloadAuth {

    /** A builder; {@code vertexProjectId} is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default VertexAuthType vertexAuthType() {
        return VertexAuthType.WORKLOAD;
    }

    /** The Google Cloud project. */
    String vertexProjectId();

    /** Builds {@link VertexWorkloadAuth}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("vertex_auth_type")
    final class Builder extends ImmutableVertexWorkloadAuth.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public VertexWorkloadAuth build() {
            VertexWorkloadAuth built = super.build();
            new Violations(VertexWorkloadAuth.class, built)
                    .notBlank("vertex_project_id", built.vertexProjectId())
                    .refuse();
            return built;
        }
    }
}

package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import org.immutables.value.Value;

/** Portkey sends the integration's key to Vertex AI. */
@Value.Immutable
@JsonDeserialize(builder = VertexBasicAuth.Builder.class)
public sealed interface VertexBasicAuth extends VertexAuth permits ImmutableVertexBasicAuth {

    /** A builder; {@code vertexProjectId} is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default VertexAuthType vertexAuthType() {
        return VertexAuthType.BASIC;
    }

    /** The Google Cloud project. */
    String vertexProjectId();

    /** Builds {@link VertexBasicAuth}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("vertex_auth_type")
    final class Builder extends ImmutableVertexBasicAuth.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public VertexBasicAuth build() {
            VertexBasicAuth built = super.build();
            new Violations(VertexBasicAuth.class, built)
                    .notBlank("vertex_project_id", built.vertexProjectId())
                    .refuse();
            return built;
        }
    }
}

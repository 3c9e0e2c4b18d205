package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import org.immutables.value.Value;

/** Configures a new integration with Google Vertex AI. */
@Value.Immutable
@JsonDeserialize(builder = CreateVertexAiConfig.Builder.class)
public sealed interface CreateVertexAiConfig extends CreateLlmConfig permits ImmutableCreateVertexAiConfig {

    /** A builder; {@code projectId}, {@code location}, {@code projectAccessLabel} are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default LlmProvider provider() {
        return LlmProvider.VERTEX_AI;
    }

    /** The Google Cloud project. */
    String projectId();

    /** The region, such as {@code us-central1}. */
    String location();

    /** The label on the project that shows Arize may use it. */
    String projectAccessLabel();

    /** Builds {@link CreateVertexAiConfig}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("provider")
    final class Builder extends ImmutableCreateVertexAiConfig.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateVertexAiConfig build() {
            CreateVertexAiConfig built = super.build();
            new Violations(CreateVertexAiConfig.class, built)
                    .notBlank("project_id", built.projectId())
                    .notBlank("location", built.location())
                    .notBlank("project_access_label", built.projectAccessLabel())
                    .refuse();
            return built;
        }
    }
}

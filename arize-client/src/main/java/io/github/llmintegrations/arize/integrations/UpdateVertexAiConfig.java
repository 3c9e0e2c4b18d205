package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.UpdateRules;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/** Changes the configuration of an integration with Google Vertex AI. What is not set stays. */
@Value.Immutable
@JsonDeserialize(builder = UpdateVertexAiConfig.Builder.class)
public sealed interface UpdateVertexAiConfig extends UpdateLlmConfig permits ImmutableUpdateVertexAiConfig {

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

    /** Builds {@link UpdateVertexAiConfig}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("provider")
    final class Builder extends ImmutableUpdateVertexAiConfig.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public UpdateVertexAiConfig build() {
            UpdateVertexAiConfig built = super.build();
            new Violations(UpdateVertexAiConfig.class, built)
                    .notBlank("project_id", built.projectId())
                    .notBlank("location", built.location())
                    .notBlank("project_access_label", built.projectAccessLabel())
                    .check(
                            UpdateRules.changesAnything(
                                    built.projectId(),
                                    built.location(),
                                    built.projectAccessLabel(),
                                    built.additionalProperties()),
                            UpdateRules.NOTHING_SET)
                    .refuse();
            return built;
        }
    }
}

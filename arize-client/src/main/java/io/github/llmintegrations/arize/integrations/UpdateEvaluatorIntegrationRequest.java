package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.internal.UpdateRules;
import io.github.llmintegrations.core.internal.Violations;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Updates an integration with an evaluator of your own. What is not set stays. Exists only in the spelling {@code
 * SCREAMING_SNAKE_CASE}.
 */
@Value.Immutable
@JsonDeserialize(builder = UpdateEvaluatorIntegrationRequest.Builder.class)
public sealed interface UpdateEvaluatorIntegrationRequest extends UpdateIntegrationRequest
        permits ImmutableUpdateEvaluatorIntegrationRequest {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default IntegrationType type() {
        return IntegrationType.EVALUATOR;
    }

    @Override
    Optional<String> name();

    /** What it is for, in words. */
    Patch<String> description();

    /** What changes of the configuration. */
    Optional<UpdateEvaluatorConfig> config();

    @Override
    Optional<List<Scoping>> scopings();

    /** Builds {@link UpdateEvaluatorIntegrationRequest}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("type")
    final class Builder extends ImmutableUpdateEvaluatorIntegrationRequest.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public UpdateEvaluatorIntegrationRequest build() {
            UpdateEvaluatorIntegrationRequest built = super.build();
            new Violations(UpdateEvaluatorIntegrationRequest.class, built)
                    .notBlank("name", built.name())
                    .check(
                            UpdateRules.changesAnything(
                                    built.name(),
                                    built.description(),
                                    built.config(),
                                    built.scopings(),
                                    built.additionalProperties()),
                            UpdateRules.NOTHING_SET)
                    .refuse();
            return built;
        }
    }
}

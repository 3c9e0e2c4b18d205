package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.internal.Violations;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Creates an integration with an evaluator of your own. Exists only in the spelling {@code SCREAMING_SNAKE_CASE}. */
@Value.Immutable
@JsonDeserialize(builder = CreateEvaluatorIntegrationRequest.Builder.class)
public sealed interface CreateEvaluatorIntegrationRequest extends CreateIntegrationRequest
        permits ImmutableCreateEvaluatorIntegrationRequest {

    /** A builder; {@code name}, {@code config} are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default IntegrationType type() {
        return IntegrationType.EVALUATOR;
    }

    @Override
    String name();

    /** What it is for, in words. */
    Optional<String> description();

    /** How the evaluator is called. */
    CreateEvaluatorConfig config();

    @Override
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Scoping> scopings();

    /** Builds {@link CreateEvaluatorIntegrationRequest}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("type")
    final class Builder extends ImmutableCreateEvaluatorIntegrationRequest.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateEvaluatorIntegrationRequest build() {
            CreateEvaluatorIntegrationRequest built = super.build();
            new Violations(CreateEvaluatorIntegrationRequest.class, built)
                    .notBlank("name", built.name())
                    .refuse();
            return built;
        }
    }
}

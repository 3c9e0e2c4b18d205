package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.internal.UpdateRules;
import io.github.llmintegrations.core.internal.Violations;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Updates an integration with a provider of large language models. What is not set stays. */
@Value.Immutable
@JsonDeserialize(builder = UpdateLlmIntegrationRequest.Builder.class)
public sealed interface UpdateLlmIntegrationRequest extends UpdateIntegrationRequest
        permits ImmutableUpdateLlmIntegrationRequest {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default IntegrationType type() {
        return IntegrationType.LLM;
    }

    @Override
    Optional<String> name();

    /** What changes of the configuration. */
    Optional<UpdateLlmConfig> config();

    @Override
    Optional<List<Scoping>> scopings();

    /** Builds {@link UpdateLlmIntegrationRequest}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("type")
    final class Builder extends ImmutableUpdateLlmIntegrationRequest.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public UpdateLlmIntegrationRequest build() {
            UpdateLlmIntegrationRequest built = super.build();
            new Violations(UpdateLlmIntegrationRequest.class, built)
                    .notBlank("name", built.name())
                    .check(
                            UpdateRules.changesAnything(
                                    built.name(), built.config(), built.scopings(), built.additionalProperties()),
                            UpdateRules.NOTHING_SET)
                    .refuse();
            return built;
        }
    }
}

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

/** Updates an integration with an agent of your own. What is not set stays. */
@Value.Immutable
@JsonDeserialize(builder = UpdateAgentIntegrationRequest.Builder.class)
public sealed interface UpdateAgentIntegrationRequest extends UpdateIntegrationRequest
        permits ImmutableUpdateAgentIntegrationRequest {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default IntegrationType type() {
        return IntegrationType.AGENT;
    }

    @Override
    Optional<String> name();

    /** What it is for, in words. */
    Patch<String> description();

    /** What changes of the configuration. */
    Optional<UpdateAgentConfig> config();

    @Override
    Optional<List<Scoping>> scopings();

    /** Builds {@link UpdateAgentIntegrationRequest}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("type")
    final class Builder extends ImmutableUpdateAgentIntegrationRequest.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public UpdateAgentIntegrationRequest build() {
            UpdateAgentIntegrationRequest built = super.build();
            new Violations(UpdateAgentIntegrationRequest.class, built)
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

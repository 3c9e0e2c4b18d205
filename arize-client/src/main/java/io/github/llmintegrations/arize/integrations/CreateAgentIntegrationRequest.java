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

/** Creates an integration with an agent of your own. */
@Value.Immutable
@JsonDeserialize(builder = CreateAgentIntegrationRequest.Builder.class)
public sealed interface CreateAgentIntegrationRequest extends CreateIntegrationRequest
        permits ImmutableCreateAgentIntegrationRequest {

    /** A builder; {@code name}, {@code config} are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default IntegrationType type() {
        return IntegrationType.AGENT;
    }

    @Override
    String name();

    /** What it is for, in words. */
    Optional<String> description();

    /** How the agent is called. */
    CreateAgentConfig config();

    @Override
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Scoping> scopings();

    /** Builds {@link CreateAgentIntegrationRequest}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("type")
    final class Builder extends ImmutableCreateAgentIntegrationRequest.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateAgentIntegrationRequest build() {
            CreateAgentIntegrationRequest built = super.build();
            new Violations(CreateAgentIntegrationRequest.class, built)
                    .notBlank("name", built.name())
                    .refuse();
            return built;
        }
    }
}

package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.internal.Violations;
import java.util.List;
import org.immutables.value.Value;

/** Creates an integration with a provider of large language models. */
@Value.Immutable
@JsonDeserialize(builder = CreateLlmIntegrationRequest.Builder.class)
public sealed interface CreateLlmIntegrationRequest extends CreateIntegrationRequest
        permits ImmutableCreateLlmIntegrationRequest {

    /** A builder; {@code name}, {@code config} are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default IntegrationType type() {
        return IntegrationType.LLM;
    }

    @Override
    String name();

    /** The provider's configuration. */
    CreateLlmConfig config();

    @Override
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Scoping> scopings();

    /** Builds {@link CreateLlmIntegrationRequest}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("type")
    final class Builder extends ImmutableCreateLlmIntegrationRequest.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateLlmIntegrationRequest build() {
            CreateLlmIntegrationRequest built = super.build();
            new Violations(CreateLlmIntegrationRequest.class, built)
                    .notBlank("name", built.name())
                    .refuse();
            return built;
        }
    }
}

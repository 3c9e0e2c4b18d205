package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.core.internal.Violations;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** How a new agent is called. */
@Value.Immutable
@JsonDeserialize(builder = CreateAgentConfig.Builder.class)
public sealed interface CreateAgentConfig extends Extensible permits ImmutableCreateAgentConfig {

    /** A builder; {@code endpoint}, {@code inputSchema} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Where to send requests; {@code https}. */
    String endpoint();

    /** Headers to add to requests, at most 8,175 bytes as JSON. Write-only: never shown. */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, String> headers();

    /** The JSON Schema (draft-07) of the input: an object. Copied when it is set; not to be changed. */
    JsonNode inputSchema();

    /** Inputs that are ready to be sent; their names differ. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<RequestPresetInput> requestPresets();

    /** Builds {@link CreateAgentConfig}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableCreateAgentConfig.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateAgentConfig build() {
            CreateAgentConfig built = super.build();
            new Violations(CreateAgentConfig.class, built)
                    .check(EndpointRules.isHttps(built.endpoint()), EndpointRules.NOT_HTTPS)
                    .check(ProviderHeaders.fit(built.headers()), ProviderHeaders.TOO_LARGE)
                    .check(built.inputSchema().isObject(), "input_schema must be an object")
                    .check(EndpointRules.haveDistinctNames(built.requestPresets()), EndpointRules.SAME_NAMES)
                    .refuse();
            return built;
        }
    }
}

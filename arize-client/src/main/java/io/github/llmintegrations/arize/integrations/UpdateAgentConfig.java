package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.internal.UpdateRules;
import io.github.llmintegrations.core.internal.Violations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Changes how an agent is called. What is not set stays. */
@Value.Immutable
@JsonDeserialize(builder = UpdateAgentConfig.Builder.class)
public sealed interface UpdateAgentConfig extends Extensible permits ImmutableUpdateAgentConfig {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Where to send requests; {@code https}. */
    Optional<String> endpoint();

    /** Headers to add to requests, in place of all that are: at most 8,175 bytes as JSON. Write-only: never shown. */
    @Value.Redacted
    Patch<Map<String, String>> headers();

    /** The JSON Schema (draft-07) of the input: an object. Copied when it is set; not to be changed. */
    Optional<JsonNode> inputSchema();

    /** Inputs that are ready to be sent, in place of all that are stored; matched with those by name. */
    Optional<List<RequestPresetInput>> requestPresets();

    /** Builds {@link UpdateAgentConfig}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableUpdateAgentConfig.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public UpdateAgentConfig build() {
            UpdateAgentConfig built = super.build();
            new Violations(UpdateAgentConfig.class, built)
                    .check(built.endpoint().map(EndpointRules::isHttps).orElse(true), EndpointRules.NOT_HTTPS)
                    .check(ProviderHeaders.fit(built.headers()), ProviderHeaders.TOO_LARGE)
                    .check(built.inputSchema().map(JsonNode::isObject).orElse(true), "input_schema must be an object")
                    .check(
                            built.requestPresets()
                                    .map(EndpointRules::haveDistinctNames)
                                    .orElse(true),
                            EndpointRules.SAME_NAMES)
                    .check(
                            UpdateRules.changesAnything(
                                    built.endpoint(),
                                    built.headers(),
                                    built.inputSchema(),
                                    built.requestPresets(),
                                    built.additionalProperties()),
                            UpdateRules.NOTHING_SET)
                    .refuse();
            return built;
        }
    }
}

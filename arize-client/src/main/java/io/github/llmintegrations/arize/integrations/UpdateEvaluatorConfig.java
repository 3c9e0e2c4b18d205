package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.internal.UpdateRules;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Changes how an evaluator is called. What is not set stays. */
@Value.Immutable
@JsonDeserialize(builder = UpdateEvaluatorConfig.Builder.class)
public sealed interface UpdateEvaluatorConfig extends Extensible permits ImmutableUpdateEvaluatorConfig {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Where to send requests; {@code https} or {@code http}. */
    Optional<String> endpoint();

    /** Headers to add to requests, in place of all that are: at most 8,175 bytes as JSON. Write-only: never shown. */
    @Value.Redacted
    Patch<Map<String, String>> headers();

    /**
     * The JSON Schema of the input: its root has {@code type: object} and no property {@code arize_metadata}, and it
     * takes at most 64 KiB. Copied when it is set; not to be changed.
     */
    Optional<JsonNode> inputSchema();

    /** Builds {@link UpdateEvaluatorConfig}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableUpdateEvaluatorConfig.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public UpdateEvaluatorConfig build() {
            UpdateEvaluatorConfig built = super.build();
            new Violations(UpdateEvaluatorConfig.class, built)
                    .check(built.endpoint().map(EndpointRules::isHttp).orElse(true), EndpointRules.NOT_HTTP)
                    .check(ProviderHeaders.fit(built.headers()), ProviderHeaders.TOO_LARGE)
                    .check(
                            built.inputSchema()
                                    .map(EndpointRules::isEvaluatorSchema)
                                    .orElse(true),
                            EndpointRules.NOT_EVALUATOR_SCHEMA)
                    .check(
                            UpdateRules.changesAnything(
                                    built.endpoint(),
                                    built.headers(),
                                    built.inputSchema(),
                                    built.additionalProperties()),
                            UpdateRules.NOTHING_SET)
                    .refuse();
            return built;
        }
    }
}

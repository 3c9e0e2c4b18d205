package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Map;
import org.immutables.value.Value;

/** How a new evaluator is called. */
@Value.Immutable
@JsonDeserialize(builder = CreateEvaluatorConfig.Builder.class)
public sealed interface CreateEvaluatorConfig extends Extensible permits ImmutableCreateEvaluatorConfig {

    /** A builder; {@code endpoint}, {@code inputSchema} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Where to send requests; {@code https} or {@code http}. */
    String endpoint();

    /** Headers to add to requests, at most 8,175 bytes as JSON. Write-only: never shown. */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, String> headers();

    /**
     * The JSON Schema of the input: its root has {@code type: object} and no property {@code arize_metadata}, and it
     * takes at most 64 KiB. Copied when it is set; not to be changed.
     */
    JsonNode inputSchema();

    /** Builds {@link CreateEvaluatorConfig}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableCreateEvaluatorConfig.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateEvaluatorConfig build() {
            CreateEvaluatorConfig built = super.build();
            new Violations(CreateEvaluatorConfig.class, built)
                    .check(EndpointRules.isHttp(built.endpoint()), EndpointRules.NOT_HTTP)
                    .check(ProviderHeaders.fit(built.headers()), ProviderHeaders.TOO_LARGE)
                    .check(EndpointRules.isEvaluatorSchema(built.inputSchema()), EndpointRules.NOT_EVALUATOR_SCHEMA)
                    .refuse();
            return built;
        }
    }
}

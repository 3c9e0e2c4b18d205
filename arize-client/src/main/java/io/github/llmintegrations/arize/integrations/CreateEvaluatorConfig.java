package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TREE;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Map;
import org.immutables.value.Value;

/** How a new evaluator is called. */
@Value.Immutable
public sealed interface CreateEvaluatorConfig extends Document permits ImmutableCreateEvaluatorConfig {

    /** Returns a builder; {@code endpoint} and {@code inputSchema} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Where to send requests; {@code https} or {@code http}. */
    String endpoint();

    /** Headers to add to requests, at most 8,175 bytes as JSON. Write-only: never shown. */
    Map<String, Secret> headers();

    /**
     * The JSON Schema of the input: its root has {@code type: object} and no property {@code arize_metadata}, and it
     * takes at most 64 KiB. Copied when it is set; not to be changed.
     */
    JsonNode inputSchema();

    /** Returns a builder that holds what this holds. */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link CreateEvaluatorConfig}. Not thread-safe. */
    final class Builder extends ImmutableCreateEvaluatorConfig.Builder {
        static final DocumentCodec<CreateEvaluatorConfig, Builder> CODEC = Codec.of(
                        CreateEvaluatorConfig.class, Builder::new, Builder::build)
                .field("endpoint", ANY_TEXT, CreateEvaluatorConfig::endpoint, Builder::endpoint)
                .entries("headers", SECRET, CreateEvaluatorConfig::headers, Builder::headerSecrets)
                .field("input_schema", TREE, CreateEvaluatorConfig::inputSchema, Builder::inputSchema)
                .sentExtras(CreateEvaluatorConfig::additionalProperties, Builder::putAdditionalProperty);

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
            CODEC.faults(built)
                    .check(EndpointRules.isHttp(built.endpoint()), EndpointRules.NOT_HTTP)
                    .check(ProviderHeaders.fit(built.headers()), ProviderHeaders.TOO_LARGE)
                    .check(EndpointRules.isEvaluatorSchema(built.inputSchema()), EndpointRules.NOT_EVALUATOR_SCHEMA)
                    .refuse();
            return built;
        }
    }
}

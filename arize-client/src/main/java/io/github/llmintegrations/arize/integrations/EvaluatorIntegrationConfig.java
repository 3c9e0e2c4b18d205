package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.TREE;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import org.immutables.value.Value;

/** How an evaluator is called, as Arize returns it: without its headers. */
@Value.Immutable
public sealed interface EvaluatorIntegrationConfig extends Document permits ImmutableEvaluatorIntegrationConfig {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Where requests are sent. */
    Optional<String> endpoint();

    /** Whether headers are added to requests; they are never returned. */
    @Value.Default
    default boolean hasHeaders() {
        return false;
    }

    /** The JSON Schema (draft-07) of the input; not to be changed. */
    Optional<JsonNode> inputSchema();

    /** Builds {@link EvaluatorIntegrationConfig}. Not thread-safe. */
    final class Builder extends ImmutableEvaluatorIntegrationConfig.Builder {
        static final DocumentCodec<EvaluatorIntegrationConfig, Builder> CODEC = Codec.of(
                        EvaluatorIntegrationConfig.class, Builder::new, Builder::build)
                .optional("endpoint", TEXT, EvaluatorIntegrationConfig::endpoint, Builder::endpoint)
                .field("has_headers", FLAG, EvaluatorIntegrationConfig::hasHeaders, Builder::hasHeaders)
                .optional("input_schema", TREE, EvaluatorIntegrationConfig::inputSchema, Builder::inputSchema)
                .extras(EvaluatorIntegrationConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

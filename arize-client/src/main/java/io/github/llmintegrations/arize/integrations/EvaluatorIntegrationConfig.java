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

/**
 * The configuration of an evaluator, as Arize returns it: without its headers. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/get-an-integration">Arize: get an integration</a>
 */
@Value.Immutable
public sealed interface EvaluatorIntegrationConfig extends Document permits ImmutableEvaluatorIntegrationConfig {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the URL to which Arize sends requests} */
    Optional<String> endpoint();

    /** {@return whether Arize adds headers to requests} Arize never returns the headers. */
    @Value.Default
    default boolean hasHeaders() {
        return false;
    }

    /** {@return the JSON Schema of the input} Do not change it. */
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

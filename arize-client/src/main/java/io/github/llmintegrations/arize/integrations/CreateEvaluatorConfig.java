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

/**
 * The configuration of a new evaluator. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/create-an-integration">Arize: create an integration</a>
 */
@Value.Immutable
public sealed interface CreateEvaluatorConfig extends Document permits ImmutableCreateEvaluatorConfig {

    /** {@return a builder; {@code endpoint} and {@code inputSchema} are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the {@code https} URL to which Arize sends requests} It must resolve to a public address. */
    String endpoint();

    /**
     * {@return the headers that Arize adds to requests: at most 8,175 bytes as JSON} Arize never returns them. Default: none.
     */
    Map<String, Secret> headers();

    /**
     * {@return the JSON Schema of the input: at most 64 KiB, with {@code type: object} at its root and without a property
     * {@code arize_metadata}} The builder copies it; do not change it.
     */
    JsonNode inputSchema();

    /** {@return a builder that starts with the values of this document} */
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
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public CreateEvaluatorConfig build() {
            CreateEvaluatorConfig built = super.build();
            CODEC.faults(built)
                    .check(EndpointRules.isHttps(built.endpoint()), EndpointRules.NOT_HTTPS)
                    .check(ProviderHeaders.fit(built.headers()), ProviderHeaders.TOO_LARGE)
                    .check(EndpointRules.isEvaluatorSchema(built.inputSchema()), EndpointRules.NOT_EVALUATOR_SCHEMA)
                    .refuse();
            return built;
        }
    }
}

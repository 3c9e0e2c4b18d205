package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.json.DocumentCodec.NOTHING_SET;
import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TREE;
import static io.github.llmintegrations.core.internal.json.Values.map;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an evaluator in a request to update. Arize keeps the fields that it does not set. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/update-an-integration">Arize: update an integration</a>
 */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // the encoding for secrets prevails
public sealed interface UpdateEvaluatorConfig extends Document permits ImmutableUpdateEvaluatorConfig {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the {@code https} URL to which Arize sends requests} It must resolve to a public address. */
    Optional<String> endpoint();

    /**
     * {@return the headers that Arize adds to requests, which replace all stored headers: at most 8,175 bytes as JSON} Arize
     * never returns their values.
     */
    Patch<Map<String, Secret>> headers();

    /**
     * {@return the JSON Schema of the input: at most 64 KiB, with {@code type: object} at its root and without a property
     * {@code arize_metadata}} The builder copies it; do not change it.
     */
    Optional<JsonNode> inputSchema();

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link UpdateEvaluatorConfig}. Not thread-safe. */
    final class Builder extends ImmutableUpdateEvaluatorConfig.Builder {
        static final DocumentCodec<UpdateEvaluatorConfig, Builder> CODEC = Codec.of(
                        UpdateEvaluatorConfig.class, Builder::new, Builder::build)
                .optional("endpoint", ANY_TEXT, UpdateEvaluatorConfig::endpoint, Builder::endpoint)
                .patch("headers", map(SECRET), UpdateEvaluatorConfig::headers, Builder::headers)
                .optional("input_schema", TREE, UpdateEvaluatorConfig::inputSchema, Builder::inputSchema)
                .sentExtras(UpdateEvaluatorConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public UpdateEvaluatorConfig build() {
            UpdateEvaluatorConfig built = super.build();
            CODEC.faults(built)
                    .check(built.endpoint().map(EndpointRules::isHttps).orElse(true), EndpointRules.NOT_HTTPS)
                    .check(ProviderHeaders.fit(built.headers()), ProviderHeaders.TOO_LARGE)
                    .check(
                            built.inputSchema()
                                    .map(EndpointRules::isEvaluatorSchema)
                                    .orElse(true),
                            EndpointRules.NOT_EVALUATOR_SCHEMA)
                    .check(!CODEC.isEmpty(built), NOTHING_SET)
                    .refuse();
            return built;
        }
    }
}

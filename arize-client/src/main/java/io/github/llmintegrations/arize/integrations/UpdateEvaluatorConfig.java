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

/** Changes how an evaluator is called. What is not set stays. */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // of two encodings, the one for secrets is meant
public sealed interface UpdateEvaluatorConfig extends Document permits ImmutableUpdateEvaluatorConfig {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Where to send requests; {@code https} or {@code http}. */
    Optional<String> endpoint();

    /** Headers to add to requests, in place of all that are: at most 8,175 bytes as JSON. Write-only: never shown. */
    Patch<Map<String, Secret>> headers();

    /**
     * The JSON Schema of the input: its root has {@code type: object} and no property {@code arize_metadata}, and it
     * takes at most 64 KiB. Copied when it is set; not to be changed.
     */
    Optional<JsonNode> inputSchema();

    /** Returns a builder that holds what this holds. */
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
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public UpdateEvaluatorConfig build() {
            UpdateEvaluatorConfig built = super.build();
            CODEC.faults(built)
                    .check(built.endpoint().map(EndpointRules::isHttp).orElse(true), EndpointRules.NOT_HTTP)
                    .check(ProviderHeaders.fit(built.headers()), ProviderHeaders.TOO_LARGE)
                    .check(
                            built.inputSchema()
                                    .map(EndpointRules::isEvaluatorSchema)
                                    .orElse(true),
                            EndpointRules.NOT_EVALUATOR_SCHEMA)
                    .check(!CODEC.saysNothing(built), NOTHING_SET)
                    .refuse();
            return built;
        }
    }
}

package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.json.DocumentCodec.NOTHING_SET;
import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TREE;
import static io.github.llmintegrations.core.internal.json.Values.list;
import static io.github.llmintegrations.core.internal.json.Values.map;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an agent in a request to update. Arize keeps the fields that it does not set. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/update-an-integration">Arize: update an integration</a>
 */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // the encoding for secrets prevails
public sealed interface UpdateAgentConfig extends Document permits ImmutableUpdateAgentConfig {

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

    /** {@return the JSON Schema (draft-07) of the input: an object} The builder copies it; do not change it. */
    Optional<JsonNode> inputSchema();

    /**
     * {@return the sample inputs, which replace all stored ones} Arize matches them by name: it updates an equal name, adds a
     * new one and deletes an absent one.
     */
    Optional<List<RequestPresetInput>> requestPresets();

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link UpdateAgentConfig}. Not thread-safe. */
    final class Builder extends ImmutableUpdateAgentConfig.Builder {
        static final DocumentCodec<UpdateAgentConfig, Builder> CODEC = Codec.of(
                        UpdateAgentConfig.class, Builder::new, Builder::build)
                .optional("endpoint", ANY_TEXT, UpdateAgentConfig::endpoint, Builder::endpoint)
                .patch("headers", map(SECRET), UpdateAgentConfig::headers, Builder::headers)
                .optional("input_schema", TREE, UpdateAgentConfig::inputSchema, Builder::inputSchema)
                .optional(
                        "request_presets",
                        list(RequestPresetInput.Builder.CODEC),
                        UpdateAgentConfig::requestPresets,
                        Builder::requestPresets)
                .sentExtras(UpdateAgentConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public UpdateAgentConfig build() {
            UpdateAgentConfig built = super.build();
            CODEC.faults(built)
                    .check(built.endpoint().map(EndpointRules::isHttps).orElse(true), EndpointRules.NOT_HTTPS)
                    .check(ProviderHeaders.fit(built.headers()), ProviderHeaders.TOO_LARGE)
                    .check(built.inputSchema().map(JsonNode::isObject).orElse(true), "input_schema must be an object")
                    .check(
                            built.requestPresets()
                                    .map(EndpointRules::haveDistinctNames)
                                    .orElse(true),
                            EndpointRules.SAME_NAMES)
                    .check(!CODEC.isEmpty(built), NOTHING_SET)
                    .refuse();
            return built;
        }
    }
}

package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TREE;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * The configuration of a new agent. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/create-an-integration">Arize: create an integration</a>
 */
@Value.Immutable
public sealed interface CreateAgentConfig extends Document permits ImmutableCreateAgentConfig {

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

    /** {@return the JSON Schema (draft-07) of the input: an object} The builder copies it; do not change it. */
    JsonNode inputSchema();

    /** {@return the sample inputs to store with the agent} Their names must differ. Default: none. */
    List<RequestPresetInput> requestPresets();

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link CreateAgentConfig}. Not thread-safe. */
    final class Builder extends ImmutableCreateAgentConfig.Builder {
        static final DocumentCodec<CreateAgentConfig, Builder> CODEC = Codec.of(
                        CreateAgentConfig.class, Builder::new, Builder::build)
                .field("endpoint", ANY_TEXT, CreateAgentConfig::endpoint, Builder::endpoint)
                .entries("headers", SECRET, CreateAgentConfig::headers, Builder::headerSecrets)
                .field("input_schema", TREE, CreateAgentConfig::inputSchema, Builder::inputSchema)
                .items(
                        "request_presets",
                        RequestPresetInput.Builder.CODEC,
                        CreateAgentConfig::requestPresets,
                        Builder::addRequestPreset)
                .sentExtras(CreateAgentConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public CreateAgentConfig build() {
            CreateAgentConfig built = super.build();
            CODEC.faults(built)
                    .check(EndpointRules.isHttps(built.endpoint()), EndpointRules.NOT_HTTPS)
                    .check(ProviderHeaders.fit(built.headers()), ProviderHeaders.TOO_LARGE)
                    .check(built.inputSchema().isObject(), "input_schema must be an object")
                    .check(EndpointRules.haveDistinctNames(built.requestPresets()), EndpointRules.SAME_NAMES)
                    .refuse();
            return built;
        }
    }
}

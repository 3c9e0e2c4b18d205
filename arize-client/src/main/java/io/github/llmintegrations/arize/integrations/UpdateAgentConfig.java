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

/** Changes how an agent is called. What is not set stays. */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // of two encodings, the one for secrets is meant
public sealed interface UpdateAgentConfig extends Document permits ImmutableUpdateAgentConfig {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Where to send requests; {@code https}. */
    Optional<String> endpoint();

    /** Headers to add to requests, in place of all that are: at most 8,175 bytes as JSON. Write-only: never shown. */
    Patch<Map<String, Secret>> headers();

    /** The JSON Schema (draft-07) of the input: an object. Copied when it is set; not to be changed. */
    Optional<JsonNode> inputSchema();

    /** Inputs that are ready to be sent, in place of all that are stored; matched with those by name. */
    Optional<List<RequestPresetInput>> requestPresets();

    /** Returns a builder that holds what this holds. */
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
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
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
                    .check(!CODEC.saysNothing(built), NOTHING_SET)
                    .refuse();
            return built;
        }
    }
}

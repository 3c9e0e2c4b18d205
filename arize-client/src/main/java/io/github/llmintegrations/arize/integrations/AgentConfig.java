package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.TREE;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an agent, as Arize returns it: without its headers. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/get-an-integration">Arize: get an integration</a>
 */
@Value.Immutable
public sealed interface AgentConfig extends Document permits ImmutableAgentConfig {

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

    /** {@return the JSON Schema (draft-07) of the input} Do not change it. */
    Optional<JsonNode> inputSchema();

    /** {@return the stored sample inputs} */
    List<AgentRequestPreset> requestPresets();

    /** Builds {@link AgentConfig}. Not thread-safe. */
    final class Builder extends ImmutableAgentConfig.Builder {
        static final DocumentCodec<AgentConfig, Builder> CODEC = Codec.of(
                        AgentConfig.class, Builder::new, Builder::build)
                .optional("endpoint", TEXT, AgentConfig::endpoint, Builder::endpoint)
                .field("has_headers", FLAG, AgentConfig::hasHeaders, Builder::hasHeaders)
                .optional("input_schema", TREE, AgentConfig::inputSchema, Builder::inputSchema)
                .list(
                        "request_presets",
                        AgentRequestPreset.Builder.CODEC,
                        AgentConfig::requestPresets,
                        Builder::requestPresets)
                .extras(AgentConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

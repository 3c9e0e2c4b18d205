package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.json.Values.INSTANT;
import static io.github.llmintegrations.core.internal.json.Values.SENSITIVE_TREE;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A sample input of an agent, as Arize returns it. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/get-an-integration">Arize: get an integration</a>
 */
@Value.Immutable
public sealed interface AgentRequestPreset extends Document permits ImmutableAgentRequestPreset {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id} */
    Optional<String> id();

    /** {@return the name, which is unique in the agent} */
    Optional<String> name();

    /** {@return the description} */
    Optional<String> description();

    /** {@return the input} {@code toString} does not show it. Do not change it. */
    Optional<JsonNode> config();

    /** {@return when the preset was created} */
    Optional<Instant> createdAt();

    /** {@return when the preset was last updated} */
    Optional<Instant> updatedAt();

    /** Builds {@link AgentRequestPreset}. Not thread-safe. */
    final class Builder extends ImmutableAgentRequestPreset.Builder {
        static final DocumentCodec<AgentRequestPreset, Builder> CODEC = Codec.of(
                        AgentRequestPreset.class, Builder::new, Builder::build)
                .optional("id", TEXT, AgentRequestPreset::id, Builder::id)
                .optional("name", TEXT, AgentRequestPreset::name, Builder::name)
                .optional("description", TEXT, AgentRequestPreset::description, Builder::description)
                .optional("config", SENSITIVE_TREE, AgentRequestPreset::config, Builder::config)
                .optional("created_at", INSTANT, AgentRequestPreset::createdAt, Builder::createdAt)
                .optional("updated_at", INSTANT, AgentRequestPreset::updatedAt, Builder::updatedAt)
                .extras(AgentRequestPreset::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

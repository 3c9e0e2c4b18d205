package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Scopings.SCOPING;
import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.INSTANT;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An integration with an agent. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/get-an-integration">Arize: get an integration</a>
 */
@Value.Immutable
public sealed interface AgentIntegration extends Integration permits ImmutableAgentIntegration {

    /** {@return a builder; {@code id} and {@code name} are required} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<IntegrationType> type() {
        return Optional.of(IntegrationType.AGENT);
    }

    /** {@return the description} */
    Optional<String> description();

    /** {@return the configuration of the agent} */
    Optional<AgentConfig> config();

    /** Builds {@link AgentIntegration}. Not thread-safe. */
    final class Builder extends ImmutableAgentIntegration.Builder {
        static final DocumentCodec<AgentIntegration, Builder> CODEC = Codec.of(
                        AgentIntegration.class, Builder::new, Builder::build)
                .constant("type", spelled(IntegrationType::of), IntegrationType.AGENT)
                .field("id", TEXT, AgentIntegration::id, Builder::id)
                .field("name", TEXT, AgentIntegration::name, Builder::name)
                .list("scopings", SCOPING, AgentIntegration::scopings, Builder::scopings)
                .optional("created_at", INSTANT, AgentIntegration::createdAt, Builder::createdAt)
                .optional("updated_at", INSTANT, AgentIntegration::updatedAt, Builder::updatedAt)
                .optional("created_by_user_id", TEXT, AgentIntegration::createdByUserId, Builder::createdByUserId)
                .optional("description", TEXT, AgentIntegration::description, Builder::description)
                .optional("config", AgentConfig.Builder.CODEC, AgentIntegration::config, Builder::config)
                .extras(AgentIntegration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

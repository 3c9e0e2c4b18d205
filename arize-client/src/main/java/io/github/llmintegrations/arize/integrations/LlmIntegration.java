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
 * An integration with an LLM provider. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/get-an-integration">Arize: get an integration</a>
 */
@Value.Immutable
public sealed interface LlmIntegration extends Integration permits ImmutableLlmIntegration {

    /** {@return a builder; {@code id} and {@code name} are required} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<IntegrationType> type() {
        return Optional.of(IntegrationType.LLM);
    }

    /** {@return the provider's configuration; empty if the server leaves it out} */
    Optional<LlmConfig> config();

    /** Builds {@link LlmIntegration}. Not thread-safe. */
    final class Builder extends ImmutableLlmIntegration.Builder {
        static final DocumentCodec<LlmIntegration, Builder> CODEC = Codec.of(
                        LlmIntegration.class, Builder::new, Builder::build)
                .constant("type", spelled(IntegrationType::of), IntegrationType.LLM)
                .field("id", TEXT, LlmIntegration::id, Builder::id)
                .field("name", TEXT, LlmIntegration::name, Builder::name)
                .list("scopings", SCOPING, LlmIntegration::scopings, Builder::scopings)
                .optional("created_at", INSTANT, LlmIntegration::createdAt, Builder::createdAt)
                .optional("updated_at", INSTANT, LlmIntegration::updatedAt, Builder::updatedAt)
                .optional("created_by_user_id", TEXT, LlmIntegration::createdByUserId, Builder::createdByUserId)
                .field("config", LlmConfig.Members.CODEC, llm -> llm.config().orElse(null), Builder::config)
                .extras(LlmIntegration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

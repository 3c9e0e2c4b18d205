package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/** The configuration of an integration with OpenAI, as Arize answers it: without its secrets. */
@Value.Immutable
@JsonDeserialize(builder = OpenAiConfig.Builder.class, using = OpenAiConfigReader.class)
public sealed interface OpenAiConfig extends LlmConfig, Extensible permits ImmutableOpenAiConfig {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default LlmProvider provider() {
        return LlmProvider.OPEN_AI;
    }

    /** Whether an API key is stored; the key itself is never answered. */
    @Value.Default
    default boolean hasApiKey() {
        return false;
    }

    /** Whether function calling is enabled. */
    Optional<Boolean> isFunctionCallingEnabled();

    /** Whether the provider's default models are offered; servers since July 2026 no longer say it. */
    Optional<Boolean> isDefaultModelsEnabled();

    /** Builds {@link OpenAiConfig}. Not thread-safe. */
    final class Builder extends ImmutableOpenAiConfig.Builder {
        Builder() {}
    }
}

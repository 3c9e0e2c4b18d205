package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The configuration of an integration with Together AI, as Arize answers it: without its secrets. */
@Value.Immutable
@JsonDeserialize(builder = TogetherAiConfig.Builder.class, using = TogetherAiConfigReader.class)
public sealed interface TogetherAiConfig extends LlmConfig, Extensible permits ImmutableTogetherAiConfig {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default LlmProvider provider() {
        return LlmProvider.TOGETHER_AI;
    }

    /** Whether an API key is stored; the key itself is never answered. */
    @Value.Default
    default boolean hasApiKey() {
        return false;
    }

    /** The models that are offered, beside the default ones. */
    List<String> modelNames();

    /** Whether the provider's default models are offered. */
    Optional<Boolean> isDefaultModelsEnabled();

    /** Whether function calling is enabled. */
    Optional<Boolean> isFunctionCallingEnabled();

    /** Builds {@link TogetherAiConfig}. Not thread-safe. */
    final class Builder extends ImmutableTogetherAiConfig.Builder {
        Builder() {}
    }
}

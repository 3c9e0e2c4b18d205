package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/** The configuration of an integration with Google Gemini, as Arize answers it: without its secrets. */
@Value.Immutable
@JsonDeserialize(builder = GeminiConfig.Builder.class, using = GeminiConfigReader.class)
public sealed interface GeminiConfig extends LlmConfig, Extensible permits ImmutableGeminiConfig {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default LlmProvider provider() {
        return LlmProvider.GEMINI;
    }

    /** Whether an API key is stored; the key itself is never answered. */
    @Value.Default
    default boolean hasApiKey() {
        return false;
    }

    /** Whether function calling is enabled. */
    Optional<Boolean> isFunctionCallingEnabled();

    /** Builds {@link GeminiConfig}. Not thread-safe. */
    final class Builder extends ImmutableGeminiConfig.Builder {
        Builder() {}
    }
}

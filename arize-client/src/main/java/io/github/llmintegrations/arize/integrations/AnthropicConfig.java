package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/** The configuration of an integration with Anthropic, as Arize answers it: without its secrets. */
@Value.Immutable
@JsonDeserialize(builder = AnthropicConfig.Builder.class, using = AnthropicConfigReader.class)
public sealed interface AnthropicConfig extends LlmConfig, Extensible permits ImmutableAnthropicConfig {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default LlmProvider provider() {
        return LlmProvider.ANTHROPIC;
    }

    /** Whether an API key is stored; the key itself is never answered. */
    @Value.Default
    default boolean hasApiKey() {
        return false;
    }

    /** Whether function calling is enabled. */
    Optional<Boolean> isFunctionCallingEnabled();

    /** Where requests to the provider go. */
    Optional<String> baseUrl();

    /** Builds {@link AnthropicConfig}. Not thread-safe. */
    final class Builder extends ImmutableAnthropicConfig.Builder {
        Builder() {}
    }
}

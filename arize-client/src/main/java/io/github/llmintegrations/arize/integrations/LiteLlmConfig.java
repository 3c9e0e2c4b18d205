package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The configuration of an integration with a LiteLLM proxy, as Arize answers it: without its secrets. */
@Value.Immutable
@JsonDeserialize(builder = LiteLlmConfig.Builder.class, using = LiteLlmConfigReader.class)
public sealed interface LiteLlmConfig extends LlmConfig, Extensible permits ImmutableLiteLlmConfig {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default LlmProvider provider() {
        return LlmProvider.LITELLM;
    }

    /** Where requests to the provider go. */
    Optional<String> baseUrl();

    /** Whether an API key is stored; the key itself is never answered. */
    @Value.Default
    default boolean hasApiKey() {
        return false;
    }

    /** The names of the headers that are added to requests; their values are never answered. */
    List<String> headerNames();

    /** The models that are offered, beside the default ones. */
    List<String> modelNames();

    /** Whether function calling is enabled. */
    Optional<Boolean> isFunctionCallingEnabled();

    /** Builds {@link LiteLlmConfig}. Not thread-safe. */
    final class Builder extends ImmutableLiteLlmConfig.Builder {
        Builder() {}
    }
}

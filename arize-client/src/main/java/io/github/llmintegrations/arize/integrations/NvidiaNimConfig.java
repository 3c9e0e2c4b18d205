package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The configuration of an integration with NVIDIA NIM, as Arize answers it: without its secrets. */
@Value.Immutable
@JsonDeserialize(builder = NvidiaNimConfig.Builder.class, using = NvidiaNimConfigReader.class)
public sealed interface NvidiaNimConfig extends LlmConfig, Extensible permits ImmutableNvidiaNimConfig {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default LlmProvider provider() {
        return LlmProvider.NVIDIA_NIM;
    }

    /** Whether an API key is stored; the key itself is never answered. */
    @Value.Default
    default boolean hasApiKey() {
        return false;
    }

    /** Where requests to the provider go. */
    Optional<String> baseUrl();

    /** The names of the headers that are added to requests; their values are never answered. */
    List<String> headerNames();

    /** Whether the provider's default models are offered. */
    Optional<Boolean> isDefaultModelsEnabled();

    /** The models that are offered, beside the default ones. */
    List<String> modelNames();

    /** Whether function calling is enabled. */
    Optional<Boolean> isFunctionCallingEnabled();

    /** Builds {@link NvidiaNimConfig}. Not thread-safe. */
    final class Builder extends ImmutableNvidiaNimConfig.Builder {
        Builder() {}
    }
}

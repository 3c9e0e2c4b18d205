package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with NVIDIA NIM, as Arize returns it: without secrets. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/nvidia-nim">Arize: NVIDIA NIM</a>
 */
@Value.Immutable
public sealed interface NvidiaNimConfig extends LlmConfig permits ImmutableNvidiaNimConfig {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<LlmProvider> provider() {
        return Optional.of(LlmProvider.NVIDIA_NIM);
    }

    /** {@return whether Arize stores an API key} Arize never returns the key. */
    @Value.Default
    default boolean hasApiKey() {
        return false;
    }

    /** {@return the URL to which Arize sends requests; empty for the provider's public endpoint} */
    Optional<String> baseUrl();

    /** {@return the names of the headers that Arize adds to requests} Arize never returns their values. */
    List<String> headerNames();

    /** {@return whether the integration offers the provider's default models} */
    Optional<Boolean> isDefaultModelsEnabled();

    /** {@return the names of the models that the integration offers, in addition to any default models} */
    List<String> modelNames();

    /** {@return whether function calling is enabled} */
    Optional<Boolean> isFunctionCallingEnabled();

    /** Builds {@link NvidiaNimConfig}. Not thread-safe. */
    final class Builder extends ImmutableNvidiaNimConfig.Builder {
        static final DocumentCodec<NvidiaNimConfig, Builder> CODEC = Codec.of(
                        NvidiaNimConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.NVIDIA_NIM)
                .field("has_api_key", FLAG, NvidiaNimConfig::hasApiKey, Builder::hasApiKey)
                .optional("base_url", TEXT, NvidiaNimConfig::baseUrl, Builder::baseUrl)
                .list("header_names", TEXT, NvidiaNimConfig::headerNames, Builder::headerNames)
                .optional(
                        "is_default_models_enabled",
                        FLAG,
                        NvidiaNimConfig::isDefaultModelsEnabled,
                        Builder::isDefaultModelsEnabled)
                .list("model_names", TEXT, NvidiaNimConfig::modelNames, Builder::modelNames)
                .optional(
                        "is_function_calling_enabled",
                        FLAG,
                        NvidiaNimConfig::isFunctionCallingEnabled,
                        Builder::isFunctionCallingEnabled)
                .extras(NvidiaNimConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

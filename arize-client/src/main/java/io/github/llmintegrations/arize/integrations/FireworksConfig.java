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
 * The configuration of an integration with Fireworks AI, as Arize returns it: without secrets. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/get-an-integration">Arize: get an integration</a>
 */
@Value.Immutable
public sealed interface FireworksConfig extends LlmConfig permits ImmutableFireworksConfig {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<LlmProvider> provider() {
        return Optional.of(LlmProvider.FIREWORKS);
    }

    /** {@return whether Arize stores an API key} Arize never returns the key. */
    @Value.Default
    default boolean hasApiKey() {
        return false;
    }

    /** {@return the names of the models that the integration offers, in addition to any default models} */
    List<String> modelNames();

    /** {@return whether the integration offers the provider's default models} */
    Optional<Boolean> isDefaultModelsEnabled();

    /** {@return whether function calling is enabled} */
    Optional<Boolean> isFunctionCallingEnabled();

    /** Builds {@link FireworksConfig}. Not thread-safe. */
    final class Builder extends ImmutableFireworksConfig.Builder {
        static final DocumentCodec<FireworksConfig, Builder> CODEC = Codec.of(
                        FireworksConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.FIREWORKS)
                .field("has_api_key", FLAG, FireworksConfig::hasApiKey, Builder::hasApiKey)
                .list("model_names", TEXT, FireworksConfig::modelNames, Builder::modelNames)
                .optional(
                        "is_default_models_enabled",
                        FLAG,
                        FireworksConfig::isDefaultModelsEnabled,
                        Builder::isDefaultModelsEnabled)
                .optional(
                        "is_function_calling_enabled",
                        FLAG,
                        FireworksConfig::isFunctionCallingEnabled,
                        Builder::isFunctionCallingEnabled)
                .extras(FireworksConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

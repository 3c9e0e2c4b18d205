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
 * The configuration of an integration with a custom endpoint, as Arize returns it: without secrets. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/custom-llm-models">Arize: custom models</a>
 */
@Value.Immutable
public sealed interface CustomConfig extends LlmConfig permits ImmutableCustomConfig {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<LlmProvider> provider() {
        return Optional.of(LlmProvider.CUSTOM);
    }

    /** {@return the URL to which Arize sends requests} */
    Optional<String> baseUrl();

    /** {@return whether Arize stores an API key} Arize never returns the key. */
    @Value.Default
    default boolean hasApiKey() {
        return false;
    }

    /** {@return the names of the headers that Arize adds to requests} Arize never returns their values. */
    List<String> headerNames();

    /** {@return whether the integration offers the provider's default models} */
    Optional<Boolean> isDefaultModelsEnabled();

    /** {@return the names of the models that the integration offers, in addition to any default models} */
    List<String> modelNames();

    /** {@return whether function calling is enabled} */
    Optional<Boolean> isFunctionCallingEnabled();

    /** {@return how Arize authenticates to the endpoint; empty from servers before July 2026} */
    Optional<CustomAuth> auth();

    /** Builds {@link CustomConfig}. Not thread-safe. */
    final class Builder extends ImmutableCustomConfig.Builder {
        static final DocumentCodec<CustomConfig, Builder> CODEC = Codec.of(
                        CustomConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.CUSTOM)
                .optional("base_url", TEXT, CustomConfig::baseUrl, Builder::baseUrl)
                .field("has_api_key", FLAG, CustomConfig::hasApiKey, Builder::hasApiKey)
                .list("header_names", TEXT, CustomConfig::headerNames, Builder::headerNames)
                .optional(
                        "is_default_models_enabled",
                        FLAG,
                        CustomConfig::isDefaultModelsEnabled,
                        Builder::isDefaultModelsEnabled)
                .list("model_names", TEXT, CustomConfig::modelNames, Builder::modelNames)
                .optional(
                        "is_function_calling_enabled",
                        FLAG,
                        CustomConfig::isFunctionCallingEnabled,
                        Builder::isFunctionCallingEnabled)
                .optional("auth", CustomAuth.Members.CODEC, CustomConfig::auth, Builder::auth)
                .extras(CustomConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

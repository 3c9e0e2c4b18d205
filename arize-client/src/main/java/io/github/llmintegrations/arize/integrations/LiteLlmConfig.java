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
 * The configuration of an integration with a LiteLLM proxy, as Arize returns it: without secrets. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/get-an-integration">Arize: get an integration</a>
 */
@Value.Immutable
public sealed interface LiteLlmConfig extends LlmConfig permits ImmutableLiteLlmConfig {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<LlmProvider> provider() {
        return Optional.of(LlmProvider.LITELLM);
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

    /** {@return the names of the models that the integration offers, in addition to any default models} */
    List<String> modelNames();

    /** {@return whether function calling is enabled} */
    Optional<Boolean> isFunctionCallingEnabled();

    /** Builds {@link LiteLlmConfig}. Not thread-safe. */
    final class Builder extends ImmutableLiteLlmConfig.Builder {
        static final DocumentCodec<LiteLlmConfig, Builder> CODEC = Codec.of(
                        LiteLlmConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.LITELLM)
                .optional("base_url", TEXT, LiteLlmConfig::baseUrl, Builder::baseUrl)
                .field("has_api_key", FLAG, LiteLlmConfig::hasApiKey, Builder::hasApiKey)
                .list("header_names", TEXT, LiteLlmConfig::headerNames, Builder::headerNames)
                .list("model_names", TEXT, LiteLlmConfig::modelNames, Builder::modelNames)
                .optional(
                        "is_function_calling_enabled",
                        FLAG,
                        LiteLlmConfig::isFunctionCallingEnabled,
                        Builder::isFunctionCallingEnabled)
                .extras(LiteLlmConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

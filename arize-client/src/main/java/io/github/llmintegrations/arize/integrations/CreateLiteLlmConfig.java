package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of a new integration with a LiteLLM proxy. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/create-an-integration">Arize: create an integration</a>
 */
@Value.Immutable
public sealed interface CreateLiteLlmConfig extends CreateLlmConfig permits ImmutableCreateLiteLlmConfig {

    /** {@return a builder; {@code baseUrl} and {@code apiKey} are required} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.LITELLM;
    }

    /** {@return the {@code https} URL to which Arize sends requests} */
    String baseUrl();

    /** {@return the provider's API key} Arize never returns it. */
    Secret apiKey();

    /**
     * {@return the headers that Arize adds to requests to the provider: at most 8,175 bytes as JSON} Arize never returns their
     * values. Default: none.
     */
    Map<String, Secret> headers();

    /** {@return the names of the models to offer, in addition to any default models} Default: none. */
    List<String> modelNames();

    /** {@return whether function calling is enabled} Default: true. */
    Optional<Boolean> isFunctionCallingEnabled();

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link CreateLiteLlmConfig}. Not thread-safe. */
    final class Builder extends ImmutableCreateLiteLlmConfig.Builder {
        static final DocumentCodec<CreateLiteLlmConfig, Builder> CODEC = Codec.of(
                        CreateLiteLlmConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.LITELLM)
                .field("base_url", TEXT, CreateLiteLlmConfig::baseUrl, Builder::baseUrl)
                .field("api_key", SECRET, CreateLiteLlmConfig::apiKey, Builder::apiKey)
                .entries("headers", SECRET, CreateLiteLlmConfig::headers, Builder::headerSecrets)
                .items("model_names", ANY_TEXT, CreateLiteLlmConfig::modelNames, Builder::addModelName)
                .optional(
                        "is_function_calling_enabled",
                        FLAG,
                        CreateLiteLlmConfig::isFunctionCallingEnabled,
                        Builder::isFunctionCallingEnabled)
                .sentExtras(CreateLiteLlmConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public CreateLiteLlmConfig build() {
            CreateLiteLlmConfig built = super.build();
            CODEC.faults(built)
                    .check(ProviderHeaders.fit(built.headers()), ProviderHeaders.TOO_LARGE)
                    .refuse();
            return built;
        }
    }
}

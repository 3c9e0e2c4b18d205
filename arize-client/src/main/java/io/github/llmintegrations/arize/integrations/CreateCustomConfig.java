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
 * The configuration of a new integration with a custom endpoint. It requires a model source:
 * {@code isDefaultModelsEnabled(true)} or at least one model name. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/custom-llm-models">Arize: custom models</a>
 */
@Value.Immutable
public sealed interface CreateCustomConfig extends CreateLlmConfig permits ImmutableCreateCustomConfig {

    /** {@return a builder; {@code baseUrl} is required} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.CUSTOM;
    }

    /** {@return the {@code https} URL to which Arize sends requests} */
    String baseUrl();

    /** {@return the provider's API key} Arize never returns it. */
    Optional<Secret> apiKey();

    /**
     * {@return how Arize authenticates to the endpoint} It excludes {@code apiKey}, which is short for {@link
     * CreateCustomDefaultAuth} with that key, and exists in the spelling {@code SCREAMING_SNAKE_CASE} only.
     */
    Optional<CreateCustomAuth> auth();

    /**
     * {@return the headers that Arize adds to requests to the provider: at most 8,175 bytes as JSON} Arize never returns their
     * values. Default: none.
     */
    Map<String, Secret> headers();

    /** {@return whether the integration offers the provider's default models} Default: false. */
    Optional<Boolean> isDefaultModelsEnabled();

    /** {@return the names of the models to offer, in addition to any default models} Default: none. */
    List<String> modelNames();

    /** {@return whether function calling is enabled} Default: true. */
    Optional<Boolean> isFunctionCallingEnabled();

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link CreateCustomConfig}. Not thread-safe. */
    final class Builder extends ImmutableCreateCustomConfig.Builder {
        static final DocumentCodec<CreateCustomConfig, Builder> CODEC = Codec.of(
                        CreateCustomConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.CUSTOM)
                .field("base_url", TEXT, CreateCustomConfig::baseUrl, Builder::baseUrl)
                .optional("api_key", SECRET, CreateCustomConfig::apiKey, Builder::apiKey)
                .optional("auth", CreateCustomAuth.Members.CODEC, CreateCustomConfig::auth, Builder::auth)
                .entries("headers", SECRET, CreateCustomConfig::headers, Builder::headerSecrets)
                .optional(
                        "is_default_models_enabled",
                        FLAG,
                        CreateCustomConfig::isDefaultModelsEnabled,
                        Builder::isDefaultModelsEnabled)
                .items("model_names", ANY_TEXT, CreateCustomConfig::modelNames, Builder::addModelName)
                .optional(
                        "is_function_calling_enabled",
                        FLAG,
                        CreateCustomConfig::isFunctionCallingEnabled,
                        Builder::isFunctionCallingEnabled)
                .sentExtras(CreateCustomConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public CreateCustomConfig build() {
            CreateCustomConfig built = super.build();
            CODEC.faults(built)
                    .check(built.apiKey().isEmpty() || built.auth().isEmpty(), "api_key and auth exclude each other")
                    .check(ProviderHeaders.fit(built.headers()), ProviderHeaders.TOO_LARGE)
                    .check(
                            built.isDefaultModelsEnabled().orElse(false)
                                    || !built.modelNames().isEmpty(),
                            "is_default_models_enabled must be true or model_names not empty")
                    .refuse();
            return built;
        }
    }
}

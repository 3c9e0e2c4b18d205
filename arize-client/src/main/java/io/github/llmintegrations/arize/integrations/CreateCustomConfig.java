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
 * Configures a new integration with a custom endpoint. One model source is needed: {@code
 * isDefaultModelsEnabled(true)} or at least one model name.
 */
@Value.Immutable
public sealed interface CreateCustomConfig extends CreateLlmConfig permits ImmutableCreateCustomConfig {

    /** Returns a builder; {@code baseUrl} is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.CUSTOM;
    }

    /** Where to send requests to the provider. */
    String baseUrl();

    /** The provider's API key. Write-only: never returned, never shown. */
    Optional<Secret> apiKey();

    /**
     * How Arize authenticates, in place of {@code apiKey}; never both.
     *
     * <p>Exists only in the spelling {@code SCREAMING_SNAKE_CASE}.
     */
    Optional<CreateCustomAuth> auth();

    /** Headers to add to requests to the provider, at most 8,175 bytes as JSON. Write-only: never shown. */
    Map<String, Secret> headers();

    /** Whether to offer the provider's default models. The server takes false when it is not set. */
    Optional<Boolean> isDefaultModelsEnabled();

    /** The models to offer, beside the default ones. */
    List<String> modelNames();

    /** Whether to enable function calling. The server takes true when it is not set. */
    Optional<Boolean> isFunctionCallingEnabled();

    /** Returns a builder that holds what this holds. */
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
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
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

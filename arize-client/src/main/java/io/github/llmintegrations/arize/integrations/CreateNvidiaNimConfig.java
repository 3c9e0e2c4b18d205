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
 * Configures a new integration with NVIDIA NIM. One model source is needed: {@code isDefaultModelsEnabled(true)} or
 * at least one model name.
 */
@Value.Immutable
public sealed interface CreateNvidiaNimConfig extends CreateLlmConfig permits ImmutableCreateNvidiaNimConfig {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.NVIDIA_NIM;
    }

    /** Where to send requests, when not to the provider's public endpoint. */
    Optional<String> baseUrl();

    /** The provider's API key. Write-only: never returned, never shown. */
    Optional<Secret> apiKey();

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

    /** Builds {@link CreateNvidiaNimConfig}. Not thread-safe. */
    final class Builder extends ImmutableCreateNvidiaNimConfig.Builder {
        static final DocumentCodec<CreateNvidiaNimConfig, Builder> CODEC = Codec.of(
                        CreateNvidiaNimConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.NVIDIA_NIM)
                .optional("base_url", TEXT, CreateNvidiaNimConfig::baseUrl, Builder::baseUrl)
                .optional("api_key", SECRET, CreateNvidiaNimConfig::apiKey, Builder::apiKey)
                .entries("headers", SECRET, CreateNvidiaNimConfig::headers, Builder::headerSecrets)
                .optional(
                        "is_default_models_enabled",
                        FLAG,
                        CreateNvidiaNimConfig::isDefaultModelsEnabled,
                        Builder::isDefaultModelsEnabled)
                .items("model_names", ANY_TEXT, CreateNvidiaNimConfig::modelNames, Builder::addModelName)
                .optional(
                        "is_function_calling_enabled",
                        FLAG,
                        CreateNvidiaNimConfig::isFunctionCallingEnabled,
                        Builder::isFunctionCallingEnabled)
                .sentExtras(CreateNvidiaNimConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateNvidiaNimConfig build() {
            CreateNvidiaNimConfig built = super.build();
            CODEC.faults(built)
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

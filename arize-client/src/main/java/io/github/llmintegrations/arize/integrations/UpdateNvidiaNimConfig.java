package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.DocumentCodec.NOTHING_SET;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.list;
import static io.github.llmintegrations.core.internal.json.Values.map;

import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Changes the configuration of an integration with NVIDIA NIM. What is not set stays. */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // of two encodings, the one for secrets is meant
public sealed interface UpdateNvidiaNimConfig extends UpdateLlmConfig permits ImmutableUpdateNvidiaNimConfig {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.NVIDIA_NIM;
    }

    /** The provider's API key. Write-only: never returned, never shown. */
    Patch<Secret> apiKey();

    /** Whether function calling is enabled. */
    Optional<Boolean> isFunctionCallingEnabled();

    /** Where to send requests to the provider; cleared, its public endpoint. */
    Patch<String> baseUrl();

    /** Headers to add to requests, in place of all that are: at most 8,175 bytes as JSON. Write-only: never shown. */
    Patch<Map<String, Secret>> headers();

    /** Whether the provider's default models are offered. */
    Optional<Boolean> isDefaultModelsEnabled();

    /** The models to offer, in place of all that are. */
    Optional<List<String>> modelNames();

    /** Returns a builder that holds what this holds. */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link UpdateNvidiaNimConfig}. Not thread-safe. */
    final class Builder extends ImmutableUpdateNvidiaNimConfig.Builder {
        static final DocumentCodec<UpdateNvidiaNimConfig, Builder> CODEC = Codec.of(
                        UpdateNvidiaNimConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.NVIDIA_NIM)
                .patch("api_key", SECRET, UpdateNvidiaNimConfig::apiKey, Builder::apiKey)
                .optional(
                        "is_function_calling_enabled",
                        FLAG,
                        UpdateNvidiaNimConfig::isFunctionCallingEnabled,
                        Builder::isFunctionCallingEnabled)
                .patch("base_url", TEXT, UpdateNvidiaNimConfig::baseUrl, Builder::baseUrl)
                .patch("headers", map(SECRET), UpdateNvidiaNimConfig::headers, Builder::headers)
                .optional(
                        "is_default_models_enabled",
                        FLAG,
                        UpdateNvidiaNimConfig::isDefaultModelsEnabled,
                        Builder::isDefaultModelsEnabled)
                .optional("model_names", list(TEXT), UpdateNvidiaNimConfig::modelNames, Builder::modelNames)
                .sentExtras(UpdateNvidiaNimConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public UpdateNvidiaNimConfig build() {
            UpdateNvidiaNimConfig built = super.build();
            CODEC.faults(built)
                    .check(ProviderHeaders.fit(built.headers()), ProviderHeaders.TOO_LARGE)
                    .check(!CODEC.saysNothing(built), NOTHING_SET)
                    .refuse();
            return built;
        }
    }
}

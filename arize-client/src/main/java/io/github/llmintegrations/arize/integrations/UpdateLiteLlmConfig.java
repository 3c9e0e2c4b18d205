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

/** Changes the configuration of an integration with a LiteLLM proxy. What is not set stays. */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // of two encodings, the one for secrets is meant
public sealed interface UpdateLiteLlmConfig extends UpdateLlmConfig permits ImmutableUpdateLiteLlmConfig {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.LITELLM;
    }

    /** The provider's API key. Write-only: never returned, never shown. */
    Patch<Secret> apiKey();

    /** Whether function calling is enabled. */
    Optional<Boolean> isFunctionCallingEnabled();

    /** Where to send requests to the provider. */
    Optional<String> baseUrl();

    /** Headers to add to requests, in place of all that are: at most 8,175 bytes as JSON. Write-only: never shown. */
    Patch<Map<String, Secret>> headers();

    /** The models to offer, in place of all that are. */
    Optional<List<String>> modelNames();

    /** Returns a builder that holds what this holds. */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link UpdateLiteLlmConfig}. Not thread-safe. */
    final class Builder extends ImmutableUpdateLiteLlmConfig.Builder {
        static final DocumentCodec<UpdateLiteLlmConfig, Builder> CODEC = Codec.of(
                        UpdateLiteLlmConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.LITELLM)
                .patch("api_key", SECRET, UpdateLiteLlmConfig::apiKey, Builder::apiKey)
                .optional(
                        "is_function_calling_enabled",
                        FLAG,
                        UpdateLiteLlmConfig::isFunctionCallingEnabled,
                        Builder::isFunctionCallingEnabled)
                .optional("base_url", TEXT, UpdateLiteLlmConfig::baseUrl, Builder::baseUrl)
                .patch("headers", map(SECRET), UpdateLiteLlmConfig::headers, Builder::headers)
                .optional("model_names", list(TEXT), UpdateLiteLlmConfig::modelNames, Builder::modelNames)
                .sentExtras(UpdateLiteLlmConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public UpdateLiteLlmConfig build() {
            UpdateLiteLlmConfig built = super.build();
            CODEC.faults(built)
                    .check(ProviderHeaders.fit(built.headers()), ProviderHeaders.TOO_LARGE)
                    .check(!CODEC.saysNothing(built), NOTHING_SET)
                    .refuse();
            return built;
        }
    }
}

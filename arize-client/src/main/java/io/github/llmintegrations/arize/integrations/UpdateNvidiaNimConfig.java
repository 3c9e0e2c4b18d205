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

/**
 * The configuration of an integration with NVIDIA NIM in a request to update. Arize keeps the fields that it does not
 * set. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/nvidia-nim">Arize: NVIDIA NIM</a>
 */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // the encoding for secrets prevails
public sealed interface UpdateNvidiaNimConfig extends UpdateLlmConfig permits ImmutableUpdateNvidiaNimConfig {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.NVIDIA_NIM;
    }

    /** {@return the provider's API key} Arize never returns it. */
    Patch<Secret> apiKey();

    /** {@return whether function calling is enabled} */
    Optional<Boolean> isFunctionCallingEnabled();

    /** {@return the {@code https} URL to which Arize sends requests} Clearing it restores the provider's public endpoint. */
    Patch<String> baseUrl();

    /**
     * {@return the headers that Arize adds to requests, which replace all stored headers: at most 8,175 bytes as JSON} Arize
     * never returns their values.
     */
    Patch<Map<String, Secret>> headers();

    /** {@return whether the integration offers the provider's default models} */
    Optional<Boolean> isDefaultModelsEnabled();

    /** {@return the names of the models to offer, which replace all stored names} */
    Optional<List<String>> modelNames();

    /** {@return a builder that starts with the values of this document} */
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
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public UpdateNvidiaNimConfig build() {
            UpdateNvidiaNimConfig built = super.build();
            CODEC.faults(built)
                    .check(ProviderHeaders.fit(built.headers()), ProviderHeaders.TOO_LARGE)
                    .check(!CODEC.isEmpty(built), NOTHING_SET)
                    .refuse();
            return built;
        }
    }
}

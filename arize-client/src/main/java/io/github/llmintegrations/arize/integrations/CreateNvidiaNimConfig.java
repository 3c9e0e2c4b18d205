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
 * The configuration of a new integration with NVIDIA NIM. It requires a model source:
 * {@code isDefaultModelsEnabled(true)} or at least one model name. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/nvidia-nim">Arize: NVIDIA NIM</a>
 */
@Value.Immutable
public sealed interface CreateNvidiaNimConfig extends CreateLlmConfig permits ImmutableCreateNvidiaNimConfig {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.NVIDIA_NIM;
    }

    /** {@return the {@code https} URL to which Arize sends requests} Default: the provider's public endpoint. */
    Optional<String> baseUrl();

    /** {@return the provider's API key} Arize never returns it. */
    Optional<Secret> apiKey();

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
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
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

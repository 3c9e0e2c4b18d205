package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;

import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of a new integration with Fireworks AI. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/create-an-integration">Arize: create an integration</a>
 */
@Value.Immutable
public sealed interface CreateFireworksConfig extends CreateLlmConfig permits ImmutableCreateFireworksConfig {

    /** {@return a builder; {@code apiKey} is required} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.FIREWORKS;
    }

    /** {@return the provider's API key} Arize never returns it. */
    Secret apiKey();

    /** {@return the names of the models to offer, in addition to any default models} Default: none. */
    List<String> modelNames();

    /** {@return whether the integration offers the provider's default models} Default: false. */
    Optional<Boolean> isDefaultModelsEnabled();

    /** {@return whether function calling is enabled} Default: true. */
    Optional<Boolean> isFunctionCallingEnabled();

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link CreateFireworksConfig}. Not thread-safe. */
    final class Builder extends ImmutableCreateFireworksConfig.Builder {
        static final DocumentCodec<CreateFireworksConfig, Builder> CODEC = Codec.of(
                        CreateFireworksConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.FIREWORKS)
                .field("api_key", SECRET, CreateFireworksConfig::apiKey, Builder::apiKey)
                .items("model_names", ANY_TEXT, CreateFireworksConfig::modelNames, Builder::addModelName)
                .optional(
                        "is_default_models_enabled",
                        FLAG,
                        CreateFireworksConfig::isDefaultModelsEnabled,
                        Builder::isDefaultModelsEnabled)
                .optional(
                        "is_function_calling_enabled",
                        FLAG,
                        CreateFireworksConfig::isFunctionCallingEnabled,
                        Builder::isFunctionCallingEnabled)
                .sentExtras(CreateFireworksConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public CreateFireworksConfig build() {
            return CODEC.checked(super.build());
        }
    }
}

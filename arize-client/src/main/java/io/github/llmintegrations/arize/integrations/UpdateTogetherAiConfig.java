package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.DocumentCodec.NOTHING_SET;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.list;

import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with Together AI in a request to update. Arize keeps the fields that it does not
 * set. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/update-an-integration">Arize: update an integration</a>
 */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // the encoding for secrets prevails
public sealed interface UpdateTogetherAiConfig extends UpdateLlmConfig permits ImmutableUpdateTogetherAiConfig {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.TOGETHER_AI;
    }

    /** {@return the provider's API key} Arize never returns it. */
    Patch<Secret> apiKey();

    /** {@return whether function calling is enabled} */
    Optional<Boolean> isFunctionCallingEnabled();

    /** {@return whether the integration offers the provider's default models} */
    Optional<Boolean> isDefaultModelsEnabled();

    /** {@return the names of the models to offer, which replace all stored names} */
    Optional<List<String>> modelNames();

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link UpdateTogetherAiConfig}. Not thread-safe. */
    final class Builder extends ImmutableUpdateTogetherAiConfig.Builder {
        static final DocumentCodec<UpdateTogetherAiConfig, Builder> CODEC = Codec.of(
                        UpdateTogetherAiConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.TOGETHER_AI)
                .patch("api_key", SECRET, UpdateTogetherAiConfig::apiKey, Builder::apiKey)
                .optional(
                        "is_function_calling_enabled",
                        FLAG,
                        UpdateTogetherAiConfig::isFunctionCallingEnabled,
                        Builder::isFunctionCallingEnabled)
                .optional(
                        "is_default_models_enabled",
                        FLAG,
                        UpdateTogetherAiConfig::isDefaultModelsEnabled,
                        Builder::isDefaultModelsEnabled)
                .optional("model_names", list(TEXT), UpdateTogetherAiConfig::modelNames, Builder::modelNames)
                .sentExtras(UpdateTogetherAiConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public UpdateTogetherAiConfig build() {
            UpdateTogetherAiConfig built = super.build();
            CODEC.faults(built).check(!CODEC.isEmpty(built), NOTHING_SET).refuse();
            return built;
        }
    }
}

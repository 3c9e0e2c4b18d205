package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.DocumentCodec.NOTHING_SET;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;

import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with OpenAI in a request to update. Arize keeps the fields that it does not set.
 * Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/openai">Arize: OpenAI</a>
 */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // the encoding for secrets prevails
public sealed interface UpdateOpenAiConfig extends UpdateLlmConfig permits ImmutableUpdateOpenAiConfig {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.OPEN_AI;
    }

    /** {@return the provider's API key} Arize never returns it. */
    Patch<Secret> apiKey();

    /** {@return whether function calling is enabled} */
    Optional<Boolean> isFunctionCallingEnabled();

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link UpdateOpenAiConfig}. Not thread-safe. */
    final class Builder extends ImmutableUpdateOpenAiConfig.Builder {
        static final DocumentCodec<UpdateOpenAiConfig, Builder> CODEC = Codec.of(
                        UpdateOpenAiConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.OPEN_AI)
                .patch("api_key", SECRET, UpdateOpenAiConfig::apiKey, Builder::apiKey)
                .optional(
                        "is_function_calling_enabled",
                        FLAG,
                        UpdateOpenAiConfig::isFunctionCallingEnabled,
                        Builder::isFunctionCallingEnabled)
                .sentExtras(UpdateOpenAiConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public UpdateOpenAiConfig build() {
            UpdateOpenAiConfig built = super.build();
            CODEC.faults(built).check(!CODEC.isEmpty(built), NOTHING_SET).refuse();
            return built;
        }
    }
}

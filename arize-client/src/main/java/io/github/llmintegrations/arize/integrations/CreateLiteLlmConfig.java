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

/** Configures a new integration with a LiteLLM proxy. */
@Value.Immutable
public sealed interface CreateLiteLlmConfig extends CreateLlmConfig permits ImmutableCreateLiteLlmConfig {

    /** Returns a builder; {@code baseUrl} and {@code apiKey} are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.LITELLM;
    }

    /** Where to send requests to the provider. */
    String baseUrl();

    /** The provider's API key. Write-only: never returned, never shown. */
    Secret apiKey();

    /** Headers to add to requests to the provider, at most 8,175 bytes as JSON. Write-only: never shown. */
    Map<String, Secret> headers();

    /** The models to offer, beside the default ones. */
    List<String> modelNames();

    /** Whether to enable function calling. The server takes true when it is not set. */
    Optional<Boolean> isFunctionCallingEnabled();

    /** Returns a builder that holds what this holds. */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link CreateLiteLlmConfig}. Not thread-safe. */
    final class Builder extends ImmutableCreateLiteLlmConfig.Builder {
        static final DocumentCodec<CreateLiteLlmConfig, Builder> CODEC = Codec.of(
                        CreateLiteLlmConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.LITELLM)
                .field("base_url", TEXT, CreateLiteLlmConfig::baseUrl, Builder::baseUrl)
                .field("api_key", SECRET, CreateLiteLlmConfig::apiKey, Builder::apiKey)
                .entries("headers", SECRET, CreateLiteLlmConfig::headers, Builder::headerSecrets)
                .items("model_names", ANY_TEXT, CreateLiteLlmConfig::modelNames, Builder::addModelName)
                .optional(
                        "is_function_calling_enabled",
                        FLAG,
                        CreateLiteLlmConfig::isFunctionCallingEnabled,
                        Builder::isFunctionCallingEnabled)
                .sentExtras(CreateLiteLlmConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateLiteLlmConfig build() {
            CreateLiteLlmConfig built = super.build();
            CODEC.faults(built)
                    .check(ProviderHeaders.fit(built.headers()), ProviderHeaders.TOO_LARGE)
                    .refuse();
            return built;
        }
    }
}

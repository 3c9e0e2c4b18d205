package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Authentication with an API key or without any credentials, as Arize returns it. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/custom-llm-models">Arize: custom models</a>
 */
@Value.Immutable
public sealed interface CustomDefaultAuth extends CustomAuth permits ImmutableCustomDefaultAuth {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<CustomAuthType> authType() {
        return Optional.of(CustomAuthType.DEFAULT);
    }

    /** {@return whether Arize stores an API key} Arize never returns the key. */
    @Value.Default
    default boolean hasApiKey() {
        return false;
    }

    /** Builds {@link CustomDefaultAuth}. Not thread-safe. */
    final class Builder extends ImmutableCustomDefaultAuth.Builder {
        static final DocumentCodec<CustomDefaultAuth, Builder> CODEC = Codec.of(
                        CustomDefaultAuth.class, Builder::new, Builder::build)
                .constant("auth_type", spelled(CustomAuthType::of), CustomAuthType.DEFAULT)
                .field("has_api_key", FLAG, CustomDefaultAuth::hasApiKey, Builder::hasApiKey)
                .extras(CustomDefaultAuth::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

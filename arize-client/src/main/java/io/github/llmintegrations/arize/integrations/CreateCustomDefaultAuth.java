package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;

import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Authentication with an API key or without any credentials, in requests. Immutable.
 *
 * <p>In an update, this authentication replaces the stored one as a whole: without {@code apiKey}, Arize removes the
 * stored key.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/custom-llm-models">Arize: custom models</a>
 */
@Value.Immutable
public sealed interface CreateCustomDefaultAuth extends CreateCustomAuth permits ImmutableCreateCustomDefaultAuth {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default CustomAuthType authType() {
        return CustomAuthType.DEFAULT;
    }

    /** {@return the API key; empty for an endpoint that needs none} Arize never returns it. */
    Optional<Secret> apiKey();

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link CreateCustomDefaultAuth}. Not thread-safe. */
    final class Builder extends ImmutableCreateCustomDefaultAuth.Builder {
        static final DocumentCodec<CreateCustomDefaultAuth, Builder> CODEC = Codec.of(
                        CreateCustomDefaultAuth.class, Builder::new, Builder::build)
                .constant("auth_type", spelled(CustomAuthType::of), CustomAuthType.DEFAULT)
                .optional("api_key", SECRET, CreateCustomDefaultAuth::apiKey, Builder::apiKey)
                .sentExtras(CreateCustomDefaultAuth::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public CreateCustomDefaultAuth build() {
            return CODEC.checked(super.build());
        }
    }
}

package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;

import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/** Lets Arize send an API key, or nothing when there is none. */
@Value.Immutable
public sealed interface CreateCustomDefaultAuth extends CreateCustomAuth permits ImmutableCreateCustomDefaultAuth {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default CustomAuthType authType() {
        return CustomAuthType.DEFAULT;
    }

    /** The API key. Write-only: never returned, never shown. */
    Optional<Secret> apiKey();

    /** Returns a builder that holds what this holds. */
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
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateCustomDefaultAuth build() {
            return CODEC.checked(super.build());
        }
    }
}

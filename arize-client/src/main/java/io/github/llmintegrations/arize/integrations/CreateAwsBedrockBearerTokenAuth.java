package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/** Gives Arize a Bedrock API key. */
@Value.Immutable
public sealed interface CreateAwsBedrockBearerTokenAuth extends CreateAwsBedrockAuth
        permits ImmutableCreateAwsBedrockBearerTokenAuth {

    /** Returns a builder; {@code apiKey} is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default AwsBedrockAuthType authType() {
        return AwsBedrockAuthType.BEARER_TOKEN;
    }

    /** The Bedrock API key. Write-only: never returned, never shown. */
    Secret apiKey();

    /** The Bedrock endpoint, when it is not the public one. */
    Optional<String> baseUrl();

    /** Returns a builder that holds what this holds. */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link CreateAwsBedrockBearerTokenAuth}. Not thread-safe. */
    final class Builder extends ImmutableCreateAwsBedrockBearerTokenAuth.Builder {
        static final DocumentCodec<CreateAwsBedrockBearerTokenAuth, Builder> CODEC = Codec.of(
                        CreateAwsBedrockBearerTokenAuth.class, Builder::new, Builder::build)
                .constant("auth_type", spelled(AwsBedrockAuthType::of), AwsBedrockAuthType.BEARER_TOKEN)
                .field("api_key", SECRET, CreateAwsBedrockBearerTokenAuth::apiKey, Builder::apiKey)
                .optional("base_url", TEXT, CreateAwsBedrockBearerTokenAuth::baseUrl, Builder::baseUrl)
                .sentExtras(CreateAwsBedrockBearerTokenAuth::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateAwsBedrockBearerTokenAuth build() {
            return CODEC.checked(super.build());
        }
    }
}

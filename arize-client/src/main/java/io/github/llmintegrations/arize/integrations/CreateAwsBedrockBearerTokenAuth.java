package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Authentication with a Bedrock API key, in requests. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/aws-bedrock">Arize: AWS Bedrock</a>
 */
@Value.Immutable
public sealed interface CreateAwsBedrockBearerTokenAuth extends CreateAwsBedrockAuth
        permits ImmutableCreateAwsBedrockBearerTokenAuth {

    /** {@return a builder; {@code apiKey} is required} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default AwsBedrockAuthType authType() {
        return AwsBedrockAuthType.BEARER_TOKEN;
    }

    /** {@return the Bedrock API key} Arize never returns it. */
    Secret apiKey();

    /** {@return the URL of the Bedrock endpoint} Default: the public one. */
    Optional<String> baseUrl();

    /** {@return a builder that starts with the values of this document} */
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
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public CreateAwsBedrockBearerTokenAuth build() {
            return CODEC.checked(super.build());
        }
    }
}

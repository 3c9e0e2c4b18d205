package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Authentication with a role that Arize assumes, in requests. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/aws-bedrock">Arize: AWS Bedrock</a>
 */
@Value.Immutable
public sealed interface CreateAwsBedrockDefaultAuth extends CreateAwsBedrockAuth
        permits ImmutableCreateAwsBedrockDefaultAuth {

    /** {@return a builder; {@code roleArn} is required} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default AwsBedrockAuthType authType() {
        return AwsBedrockAuthType.DEFAULT;
    }

    /** {@return the ARN of the role that Arize assumes} */
    String roleArn();

    /** {@return the external id that the role's trust policy requires} */
    Optional<String> externalId();

    /** {@return the URL of the Bedrock endpoint} Default: the public one. */
    Optional<String> baseUrl();

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link CreateAwsBedrockDefaultAuth}. Not thread-safe. */
    final class Builder extends ImmutableCreateAwsBedrockDefaultAuth.Builder {
        static final DocumentCodec<CreateAwsBedrockDefaultAuth, Builder> CODEC = Codec.of(
                        CreateAwsBedrockDefaultAuth.class, Builder::new, Builder::build)
                .constant("auth_type", spelled(AwsBedrockAuthType::of), AwsBedrockAuthType.DEFAULT)
                .field("role_arn", TEXT, CreateAwsBedrockDefaultAuth::roleArn, Builder::roleArn)
                .optional("external_id", TEXT, CreateAwsBedrockDefaultAuth::externalId, Builder::externalId)
                .optional("base_url", TEXT, CreateAwsBedrockDefaultAuth::baseUrl, Builder::baseUrl)
                .sentExtras(CreateAwsBedrockDefaultAuth::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public CreateAwsBedrockDefaultAuth build() {
            return CODEC.checked(super.build());
        }
    }
}

package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import org.immutables.value.Value;

/**
 * Authentication with a Bedrock API key, which is the key of the integration; for Bedrock and Bedrock Mantle. Portkey supports
 * it since version 1.21.0 of its backend, and since 1.15.0 for Mantle.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/bedrock/aws-bedrock">Portkey: Bedrock</a>
 */
@Value.Immutable
public sealed interface AwsApiKeyAuth extends AwsAuth permits ImmutableAwsApiKeyAuth {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default AwsAuthType awsAuthType() {
        return AwsAuthType.API_KEY;
    }

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link AwsApiKeyAuth}. Not thread-safe. */
    final class Builder extends ImmutableAwsApiKeyAuth.Builder {
        static final DocumentCodec<AwsApiKeyAuth, Builder> CODEC = Codec.of(
                        AwsApiKeyAuth.class, Builder::new, Builder::build)
                .constant("aws_auth_type", openEnum(AwsAuthType::of), AwsAuthType.API_KEY)
                .sentExtras(AwsApiKeyAuth::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is wrong
         */
        @Override
        public AwsApiKeyAuth build() {
            return CODEC.checked(super.build());
        }
    }
}

package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import org.immutables.value.Value;

/**
 * Authentication with the AWS role of the gateway's host.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/bedrock/aws-bedrock">Portkey: Bedrock</a>
 */
@Value.Immutable
public sealed interface AwsServiceRoleAuth extends AwsAuth permits ImmutableAwsServiceRoleAuth {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default AwsAuthType awsAuthType() {
        return AwsAuthType.SERVICE_ROLE;
    }

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link AwsServiceRoleAuth}. Not thread-safe. */
    final class Builder extends ImmutableAwsServiceRoleAuth.Builder {
        static final DocumentCodec<AwsServiceRoleAuth, Builder> CODEC = Codec.of(
                        AwsServiceRoleAuth.class, Builder::new, Builder::build)
                .constant("aws_auth_type", openEnum(AwsAuthType::of), AwsAuthType.SERVICE_ROLE)
                .sentExtras(AwsServiceRoleAuth::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is wrong
         */
        @Override
        public AwsServiceRoleAuth build() {
            return CODEC.checked(super.build());
        }
    }
}

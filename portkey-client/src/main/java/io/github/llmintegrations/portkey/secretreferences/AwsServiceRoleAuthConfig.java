package io.github.llmintegrations.portkey.secretreferences;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.portkey.integrations.AwsAuthType;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Authentication to AWS Secrets Manager with the role of the gateway's host.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/secret-references/create-secret-reference">Portkey: create a secret reference</a>
 */
@Value.Immutable
public sealed interface AwsServiceRoleAuthConfig extends AuthConfig permits ImmutableAwsServiceRoleAuthConfig {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the authentication mode} */
    default AwsAuthType awsAuthType() {
        return AwsAuthType.SERVICE_ROLE;
    }

    @Override
    default ManagerType managerType() {
        return ManagerType.AWS_SM;
    }

    /** {@return the AWS region, such as {@code eu-west-1}} */
    Optional<String> awsRegion();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link AwsServiceRoleAuthConfig}. Not thread-safe. */
    final class Builder extends ImmutableAwsServiceRoleAuthConfig.Builder {
        static final DocumentCodec<AwsServiceRoleAuthConfig, Builder> CODEC = Codec.of(
                        AwsServiceRoleAuthConfig.class, Builder::new, Builder::build)
                .constant("aws_auth_type", openEnum(AwsAuthType::of), AwsAuthType.SERVICE_ROLE)
                .optional("aws_region", TEXT, AwsServiceRoleAuthConfig::awsRegion, Builder::awsRegion)
                .sentExtras(AwsServiceRoleAuthConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is wrong
         */
        @Override
        public AwsServiceRoleAuthConfig build() {
            return CODEC.checked(super.build());
        }
    }
}

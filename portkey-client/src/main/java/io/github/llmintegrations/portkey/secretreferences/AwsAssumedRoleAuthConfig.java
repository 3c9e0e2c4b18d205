package io.github.llmintegrations.portkey.secretreferences;

import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.portkey.integrations.AwsAuthType;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Authentication to AWS Secrets Manager with a role that Portkey assumes.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/secret-references/create-secret-reference">Portkey: create a secret reference</a>
 */
@Value.Immutable
public sealed interface AwsAssumedRoleAuthConfig extends AuthConfig permits ImmutableAwsAssumedRoleAuthConfig {

    /** {@return a builder; {@code awsRoleArn} and {@code awsRegion} are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the authentication mode} */
    default AwsAuthType awsAuthType() {
        return AwsAuthType.ASSUMED_ROLE;
    }

    @Override
    default ManagerType managerType() {
        return ManagerType.AWS_SM;
    }

    /** {@return the ARN of the role} Portkey returns it masked. */
    String awsRoleArn();

    /** {@return the external ID that the trust policy of the role requires} Portkey returns it masked. */
    Optional<Secret> awsExternalId();

    /** {@return the AWS region, such as {@code eu-west-1}} */
    String awsRegion();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link AwsAssumedRoleAuthConfig}. Not thread-safe. */
    final class Builder extends ImmutableAwsAssumedRoleAuthConfig.Builder {
        static final DocumentCodec<AwsAssumedRoleAuthConfig, Builder> CODEC = Codec.of(
                        AwsAssumedRoleAuthConfig.class, Builder::new, Builder::build)
                .constant("aws_auth_type", openEnum(AwsAuthType::of), AwsAuthType.ASSUMED_ROLE)
                .field("aws_role_arn", TEXT, AwsAssumedRoleAuthConfig::awsRoleArn, Builder::awsRoleArn)
                .optional("aws_external_id", SECRET, AwsAssumedRoleAuthConfig::awsExternalId, Builder::awsExternalId)
                .field("aws_region", TEXT, AwsAssumedRoleAuthConfig::awsRegion, Builder::awsRegion)
                .sentExtras(AwsAssumedRoleAuthConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public AwsAssumedRoleAuthConfig build() {
            return CODEC.checked(super.build());
        }
    }
}

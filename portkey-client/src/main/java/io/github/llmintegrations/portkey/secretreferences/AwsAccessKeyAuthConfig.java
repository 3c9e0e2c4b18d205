package io.github.llmintegrations.portkey.secretreferences;

import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.portkey.integrations.AwsAuthType;
import org.immutables.value.Value;

/**
 * Authentication to AWS Secrets Manager with an access key.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/secret-references/create-secret-reference">Portkey: create a secret reference</a>
 */
@Value.Immutable
public sealed interface AwsAccessKeyAuthConfig extends AuthConfig permits ImmutableAwsAccessKeyAuthConfig {

    /** {@return a builder; {@code awsAccessKeyId}, {@code awsSecretAccessKey} and {@code awsRegion} are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the authentication mode} */
    default AwsAuthType awsAuthType() {
        return AwsAuthType.ACCESS_KEY;
    }

    @Override
    default ManagerType managerType() {
        return ManagerType.AWS_SM;
    }

    /** {@return the ID of the access key} Portkey returns it masked. */
    Secret awsAccessKeyId();

    /** {@return the secret access key} Portkey returns it masked. */
    Secret awsSecretAccessKey();

    /** {@return the AWS region, such as {@code eu-west-1}} */
    String awsRegion();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link AwsAccessKeyAuthConfig}. Not thread-safe. */
    final class Builder extends ImmutableAwsAccessKeyAuthConfig.Builder {
        static final DocumentCodec<AwsAccessKeyAuthConfig, Builder> CODEC = Codec.of(
                        AwsAccessKeyAuthConfig.class, Builder::new, Builder::build)
                .constant("aws_auth_type", openEnum(AwsAuthType::of), AwsAuthType.ACCESS_KEY)
                .field("aws_access_key_id", SECRET, AwsAccessKeyAuthConfig::awsAccessKeyId, Builder::awsAccessKeyId)
                .field(
                        "aws_secret_access_key",
                        SECRET,
                        AwsAccessKeyAuthConfig::awsSecretAccessKey,
                        Builder::awsSecretAccessKey)
                .field("aws_region", TEXT, AwsAccessKeyAuthConfig::awsRegion, Builder::awsRegion)
                .sentExtras(AwsAccessKeyAuthConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public AwsAccessKeyAuthConfig build() {
            return CODEC.checked(super.build());
        }
    }
}

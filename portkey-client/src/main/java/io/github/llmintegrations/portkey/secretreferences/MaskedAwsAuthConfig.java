package io.github.llmintegrations.portkey.secretreferences;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.portkey.integrations.AwsAuthType;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The authentication to AWS Secrets Manager, as Portkey returns it: secrets are masked.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/secret-references/retrieve-secret-reference">Portkey: retrieve a secret reference</a>
 */
@Value.Immutable
public sealed interface MaskedAwsAuthConfig extends MaskedAuthConfig permits ImmutableMaskedAwsAuthConfig {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the authentication mode} */
    Optional<AwsAuthType> awsAuthType();

    /** {@return the AWS region} */
    Optional<String> awsRegion();

    /** {@return the ID of the access key, masked} */
    Optional<String> maskedAwsAccessKeyId();

    /** {@return the secret access key, masked} */
    Optional<String> maskedAwsSecretAccessKey();

    /** {@return the ARN of the role, masked} */
    Optional<String> maskedAwsRoleArn();

    /** {@return the external ID, masked} */
    Optional<String> maskedAwsExternalId();

    /** A builder of {@link MaskedAwsAuthConfig}. Not thread-safe. */
    final class Builder extends ImmutableMaskedAwsAuthConfig.Builder {
        static final DocumentCodec<MaskedAwsAuthConfig, Builder> CODEC = Codec.of(
                        MaskedAwsAuthConfig.class, Builder::new, Builder::build)
                .optional(
                        "aws_auth_type",
                        openEnum(AwsAuthType::of),
                        MaskedAwsAuthConfig::awsAuthType,
                        Builder::awsAuthType)
                .optional("aws_region", TEXT, MaskedAwsAuthConfig::awsRegion, Builder::awsRegion)
                .optional(
                        "masked_aws_access_key_id",
                        TEXT,
                        MaskedAwsAuthConfig::maskedAwsAccessKeyId,
                        Builder::maskedAwsAccessKeyId)
                .optional(
                        "masked_aws_secret_access_key",
                        TEXT,
                        MaskedAwsAuthConfig::maskedAwsSecretAccessKey,
                        Builder::maskedAwsSecretAccessKey)
                .optional("masked_aws_role_arn", TEXT, MaskedAwsAuthConfig::maskedAwsRoleArn, Builder::maskedAwsRoleArn)
                .optional(
                        "masked_aws_external_id",
                        TEXT,
                        MaskedAwsAuthConfig::maskedAwsExternalId,
                        Builder::maskedAwsExternalId)
                .extras(MaskedAwsAuthConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The authentication of the gateway to AWS, as Portkey returns it: secrets are masked.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/bedrock/aws-bedrock">Portkey: Bedrock</a>
 */
@Value.Immutable
public sealed interface MaskedAwsAuth extends Document permits ImmutableMaskedAwsAuth {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the authentication of the gateway to the provider} */
    Optional<AwsAuthType> awsAuthType();

    /** {@return the ID of the access key, which older servers return unmasked} */
    Optional<Secret> awsAccessKeyId();

    /** {@return the ID of the access key, masked} */
    Optional<String> maskedAwsAccessKeyId();

    /** {@return the secret access key, masked} */
    Optional<String> maskedAwsSecretAccessKey();

    /** {@return the ARN of the role} */
    Optional<String> awsRoleArn();

    /** {@return the ARN of the role, which older servers mask} */
    Optional<String> maskedAwsRoleArn();

    /** {@return the external ID that the trust policy of the role requires} */
    Optional<String> awsExternalId();

    /** {@return the external ID, masked} */
    Optional<String> maskedAwsExternalId();

    /** A builder of {@link MaskedAwsAuth}. Not thread-safe. */
    final class Builder extends ImmutableMaskedAwsAuth.Builder {
        static final DocumentCodec<MaskedAwsAuth, Builder> CODEC = Codec.of(
                        MaskedAwsAuth.class, Builder::new, Builder::build)
                .optional("aws_auth_type", openEnum(AwsAuthType::of), MaskedAwsAuth::awsAuthType, Builder::awsAuthType)
                .optional("aws_access_key_id", SECRET, MaskedAwsAuth::awsAccessKeyId, Builder::awsAccessKeyId)
                .optional(
                        "masked_aws_access_key_id",
                        TEXT,
                        MaskedAwsAuth::maskedAwsAccessKeyId,
                        Builder::maskedAwsAccessKeyId)
                .optional(
                        "masked_aws_secret_access_key",
                        TEXT,
                        MaskedAwsAuth::maskedAwsSecretAccessKey,
                        Builder::maskedAwsSecretAccessKey)
                .optional("aws_role_arn", TEXT, MaskedAwsAuth::awsRoleArn, Builder::awsRoleArn)
                .optional("masked_aws_role_arn", TEXT, MaskedAwsAuth::maskedAwsRoleArn, Builder::maskedAwsRoleArn)
                .optional("aws_external_id", TEXT, MaskedAwsAuth::awsExternalId, Builder::awsExternalId)
                .optional(
                        "masked_aws_external_id",
                        TEXT,
                        MaskedAwsAuth::maskedAwsExternalId,
                        Builder::maskedAwsExternalId)
                .extras(MaskedAwsAuth::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

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

/** How Portkey authenticates to AWS, as it returns it: secrets masked. */
@Value.Immutable
public sealed interface MaskedAwsAuth extends Document permits ImmutableMaskedAwsAuth {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** How Portkey authenticates. */
    Optional<AwsAuthType> awsAuthType();

    /** The id of the access key. */
    Optional<Secret> awsAccessKeyId();

    /** The id of the access key, masked. */
    Optional<String> maskedAwsAccessKeyId();

    /** The secret of the access key, masked. */
    Optional<String> maskedAwsSecretAccessKey();

    /** The role that Portkey assumes. */
    Optional<String> awsRoleArn();

    /** What the role's trust policy asks for. */
    Optional<String> awsExternalId();

    /** Builds {@link MaskedAwsAuth}. Not thread-safe. */
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
                .optional("aws_external_id", TEXT, MaskedAwsAuth::awsExternalId, Builder::awsExternalId)
                .extras(MaskedAwsAuth::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

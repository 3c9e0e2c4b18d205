package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.internal.json.Violations;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Authentication with an AWS access key.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/bedrock/aws-bedrock">Portkey: Bedrock</a>
 */
@Value.Immutable
public sealed interface AwsAccessKeyAuth extends AwsAuth permits ImmutableAwsAccessKeyAuth {

    /**
     * {@return a builder; {@code awsAccessKeyId} and {@code awsSecretAccessKey} are required, each as such or by a secret
     * reference}
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default AwsAuthType awsAuthType() {
        return AwsAuthType.ACCESS_KEY;
    }

    /** {@return the ID of the access key} Portkey returns it masked. */
    Optional<Secret> awsAccessKeyId();

    /** {@return the secret reference that holds the ID of the access key} */
    Optional<SecretFrom> awsAccessKeyIdFrom();

    /** {@return the secret access key} Portkey returns it masked. */
    Optional<Secret> awsSecretAccessKey();

    /** {@return the secret reference that holds the secret access key} */
    Optional<SecretFrom> awsSecretAccessKeyFrom();

    @Override
    default List<SecretMapping> secretMappings() {
        return Stream.of(
                        awsAccessKeyIdFrom().map(from -> from.into("aws_access_key_id")),
                        awsSecretAccessKeyFrom().map(from -> from.into("aws_secret_access_key")))
                .flatMap(Optional::stream)
                .toList();
    }

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link AwsAccessKeyAuth}. Not thread-safe. */
    final class Builder extends ImmutableAwsAccessKeyAuth.Builder {
        static final DocumentCodec<AwsAccessKeyAuth, Builder> CODEC = Codec.of(
                        AwsAccessKeyAuth.class, Builder::new, Builder::build)
                .constant("aws_auth_type", openEnum(AwsAuthType::of), AwsAuthType.ACCESS_KEY)
                .optional("aws_access_key_id", SECRET, AwsAccessKeyAuth::awsAccessKeyId, Builder::awsAccessKeyId)
                .unwritten(
                        "aws_access_key_id_from",
                        SecretFrom.TEXT_SOURCE,
                        AwsAccessKeyAuth::awsAccessKeyIdFrom,
                        Builder::awsAccessKeyIdFrom)
                .optional(
                        "aws_secret_access_key",
                        SECRET,
                        AwsAccessKeyAuth::awsSecretAccessKey,
                        Builder::awsSecretAccessKey)
                .unwritten(
                        "aws_secret_access_key_from",
                        SecretFrom.TEXT_SOURCE,
                        AwsAccessKeyAuth::awsSecretAccessKeyFrom,
                        Builder::awsSecretAccessKeyFrom)
                .sentExtras(AwsAccessKeyAuth::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public AwsAccessKeyAuth build() {
            AwsAccessKeyAuth built = super.build();
            Violations faults = CODEC.faults(built);
            SecretRules.exactlyOne(faults, "aws_access_key_id", built.awsAccessKeyId(), built.awsAccessKeyIdFrom());
            SecretRules.exactlyOne(
                    faults, "aws_secret_access_key", built.awsSecretAccessKey(), built.awsSecretAccessKeyFrom());
            faults.refuse();
            return built;
        }
    }
}

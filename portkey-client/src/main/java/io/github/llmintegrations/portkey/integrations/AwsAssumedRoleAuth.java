package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
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
 * Authentication with an AWS role that Portkey assumes.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/bedrock/aws-bedrock">Portkey: Bedrock</a>
 */
@Value.Immutable
public sealed interface AwsAssumedRoleAuth extends AwsAuth permits ImmutableAwsAssumedRoleAuth {

    /** {@return a builder; {@code awsRoleArn} is required, as such or by a secret reference} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default AwsAuthType awsAuthType() {
        return AwsAuthType.ASSUMED_ROLE;
    }

    /** {@return the ARN of the role} */
    Optional<String> awsRoleArn();

    /** {@return the secret reference that holds the ARN of the role} */
    Optional<SecretFrom> awsRoleArnFrom();

    /** {@return the external ID that the trust policy of the role requires} */
    Optional<Secret> awsExternalId();

    /** {@return the secret reference that holds the external ID that the trust policy of the role requires} */
    Optional<SecretFrom> awsExternalIdFrom();

    @Override
    default List<SecretMapping> secretMappings() {
        return Stream.of(
                        awsRoleArnFrom().map(from -> from.into("aws_role_arn")),
                        awsExternalIdFrom().map(from -> from.into("aws_external_id")))
                .flatMap(Optional::stream)
                .toList();
    }

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link AwsAssumedRoleAuth}. Not thread-safe. */
    final class Builder extends ImmutableAwsAssumedRoleAuth.Builder {
        static final DocumentCodec<AwsAssumedRoleAuth, Builder> CODEC = Codec.of(
                        AwsAssumedRoleAuth.class, Builder::new, Builder::build)
                .constant("aws_auth_type", openEnum(AwsAuthType::of), AwsAuthType.ASSUMED_ROLE)
                .optional("aws_role_arn", TEXT, AwsAssumedRoleAuth::awsRoleArn, Builder::awsRoleArn)
                .unwritten(
                        "aws_role_arn_from",
                        SecretFrom.TEXT_SOURCE,
                        AwsAssumedRoleAuth::awsRoleArnFrom,
                        Builder::awsRoleArnFrom)
                .optional("aws_external_id", SECRET, AwsAssumedRoleAuth::awsExternalId, Builder::awsExternalId)
                .unwritten(
                        "aws_external_id_from",
                        SecretFrom.TEXT_SOURCE,
                        AwsAssumedRoleAuth::awsExternalIdFrom,
                        Builder::awsExternalIdFrom)
                .sentExtras(AwsAssumedRoleAuth::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public AwsAssumedRoleAuth build() {
            AwsAssumedRoleAuth built = super.build();
            Violations faults = CODEC.faults(built);
            SecretRules.exactlyOne(faults, "aws_role_arn", built.awsRoleArn(), built.awsRoleArnFrom());
            SecretRules.atMostOne(faults, "aws_external_id", built.awsExternalId(), built.awsExternalIdFrom());
            faults.refuse();
            return built;
        }
    }
}

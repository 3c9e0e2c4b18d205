package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/** Authentication with an AWS role that Portkey assumes. */
@Value.Immutable
public sealed interface AwsAssumedRoleAuth extends AwsAuth permits ImmutableAwsAssumedRoleAuth {

    /** Returns a builder; {@code awsRoleArn} is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default AwsAuthType awsAuthType() {
        return AwsAuthType.ASSUMED_ROLE;
    }

    /** The ARN of the role. */
    String awsRoleArn();

    /** The external ID that the trust policy of the role requires. */
    Optional<String> awsExternalId();

    /** Returns a builder that holds the values of this document. */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link AwsAssumedRoleAuth}. Not thread-safe. */
    final class Builder extends ImmutableAwsAssumedRoleAuth.Builder {
        static final DocumentCodec<AwsAssumedRoleAuth, Builder> CODEC = Codec.of(
                        AwsAssumedRoleAuth.class, Builder::new, Builder::build)
                .constant("aws_auth_type", openEnum(AwsAuthType::of), AwsAuthType.ASSUMED_ROLE)
                .field("aws_role_arn", TEXT, AwsAssumedRoleAuth::awsRoleArn, Builder::awsRoleArn)
                .optional("aws_external_id", TEXT, AwsAssumedRoleAuth::awsExternalId, Builder::awsExternalId)
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
            return CODEC.checked(super.build());
        }
    }
}

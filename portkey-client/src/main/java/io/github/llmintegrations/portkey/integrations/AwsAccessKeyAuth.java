package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import org.immutables.value.Value;

/** Authentication with an AWS access key. */
@Value.Immutable
public sealed interface AwsAccessKeyAuth extends AwsAuth permits ImmutableAwsAccessKeyAuth {

    /** Returns a builder; {@code awsAccessKeyId} and {@code awsSecretAccessKey} are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default AwsAuthType awsAuthType() {
        return AwsAuthType.ACCESS_KEY;
    }

    /** The ID of the access key. */
    Secret awsAccessKeyId();

    /** The secret access key. Portkey returns it masked. */
    Secret awsSecretAccessKey();

    /** Returns a builder that holds the values of this document. */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link AwsAccessKeyAuth}. Not thread-safe. */
    final class Builder extends ImmutableAwsAccessKeyAuth.Builder {
        static final DocumentCodec<AwsAccessKeyAuth, Builder> CODEC = Codec.of(
                        AwsAccessKeyAuth.class, Builder::new, Builder::build)
                .constant("aws_auth_type", openEnum(AwsAuthType::of), AwsAuthType.ACCESS_KEY)
                .field("aws_access_key_id", SECRET, AwsAccessKeyAuth::awsAccessKeyId, Builder::awsAccessKeyId)
                .field(
                        "aws_secret_access_key",
                        SECRET,
                        AwsAccessKeyAuth::awsSecretAccessKey,
                        Builder::awsSecretAccessKey)
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
            return CODEC.checked(super.build());
        }
    }
}

package io.github.llmintegrations.arize.aiintegrations;

import static io.github.llmintegrations.arize.internal.Spelled.NEW_SPELLING;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/** How Arize gets at AWS Bedrock: by assuming a role. */
@Value.Immutable
public sealed interface AwsProviderMetadata extends ProviderMetadata permits ImmutableAwsProviderMetadata {

    /** Returns a builder; {@code roleArn} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** {@code AWS}: says to servers of the newer spelling what this is. Neither sent to older ones nor returned. */
    default String kind() {
        return "AWS";
    }

    /** The role that Arize assumes. */
    String roleArn();

    /** The external id that the role's trust policy asks for. */
    Optional<String> externalId();

    /** Returns a builder that holds what this holds. */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link AwsProviderMetadata}. Not thread-safe. */
    final class Builder extends ImmutableAwsProviderMetadata.Builder {
        static final DocumentCodec<AwsProviderMetadata, Builder> CODEC = Codec.of(
                        AwsProviderMetadata.class, Builder::new, Builder::asRead)
                .constant("kind", TEXT, "AWS", NEW_SPELLING)
                .field("role_arn", TEXT, AwsProviderMetadata::roleArn, Builder::roleArn)
                .optional("external_id", TEXT, AwsProviderMetadata::externalId, Builder::externalId)
                .extras(AwsProviderMetadata::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public AwsProviderMetadata build() {
            return CODEC.checked(super.build());
        }

        /** What a server says is taken as it is. */
        AwsProviderMetadata asRead() {
            return super.build();
        }
    }
}

package io.github.llmintegrations.arize.aiintegrations;

import static io.github.llmintegrations.arize.internal.Spelled.NEW_SPELLING;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The AWS role that Arize assumes to call AWS Bedrock. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/ai-integrations/get-an-ai-integration">Arize: get an AI integration</a>
 */
@Value.Immutable
public sealed interface AwsProviderMetadata extends ProviderMetadata permits ImmutableAwsProviderMetadata {

    /** {@return a builder; {@code roleArn} is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return {@code AWS}, the discriminator that the client sends in the spelling {@code SCREAMING_SNAKE_CASE} only} */
    default String kind() {
        return "AWS";
    }

    /** {@return the ARN of the role that Arize assumes} */
    String roleArn();

    /** {@return the external id that the role's trust policy requires} */
    Optional<String> externalId();

    /** {@return a builder that starts with the values of this document} */
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
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public AwsProviderMetadata build() {
            return CODEC.checked(super.build());
        }

        /** Returns the document as the server returned it, unchecked. */
        AwsProviderMetadata asRead() {
            return super.build();
        }
    }
}

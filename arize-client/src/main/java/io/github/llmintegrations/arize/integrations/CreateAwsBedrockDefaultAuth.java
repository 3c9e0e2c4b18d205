package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/** Lets Arize assume a role. */
@Value.Immutable
public sealed interface CreateAwsBedrockDefaultAuth extends CreateAwsBedrockAuth
        permits ImmutableCreateAwsBedrockDefaultAuth {

    /** Returns a builder; {@code roleArn} is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default AwsBedrockAuthType authType() {
        return AwsBedrockAuthType.DEFAULT;
    }

    /** The role to assume. */
    String roleArn();

    /** The external id that the role's trust policy asks for. */
    Optional<String> externalId();

    /** The Bedrock endpoint, when it is not the public one. */
    Optional<String> baseUrl();

    /** Returns a builder that holds what this holds. */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link CreateAwsBedrockDefaultAuth}. Not thread-safe. */
    final class Builder extends ImmutableCreateAwsBedrockDefaultAuth.Builder {
        static final DocumentCodec<CreateAwsBedrockDefaultAuth, Builder> CODEC = Codec.of(
                        CreateAwsBedrockDefaultAuth.class, Builder::new, Builder::build)
                .constant("auth_type", spelled(AwsBedrockAuthType::of), AwsBedrockAuthType.DEFAULT)
                .field("role_arn", TEXT, CreateAwsBedrockDefaultAuth::roleArn, Builder::roleArn)
                .optional("external_id", TEXT, CreateAwsBedrockDefaultAuth::externalId, Builder::externalId)
                .optional("base_url", TEXT, CreateAwsBedrockDefaultAuth::baseUrl, Builder::baseUrl)
                .sentExtras(CreateAwsBedrockDefaultAuth::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateAwsBedrockDefaultAuth build() {
            return CODEC.checked(super.build());
        }
    }
}

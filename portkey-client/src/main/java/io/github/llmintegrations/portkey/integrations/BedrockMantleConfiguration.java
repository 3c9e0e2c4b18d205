package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with AWS Bedrock Mantle. Portkey's documentation
 * spells its fields in camelCase; this type sends them in snake_case, as those of every other provider.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/bedrock-mantle">Portkey: Bedrock Mantle</a>
 */
@Value.Immutable
public sealed interface BedrockMantleConfiguration extends ProviderConfiguration
        permits ImmutableBedrockMantleConfiguration {

    /** {@return a builder; {@code auth} is required, and mostly {@code awsRegion}} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.of(AiProviderId.BEDROCK_MANTLE);
    }

    /** {@return the authentication of the gateway to the provider} */
    AwsAuth auth();

    @Override
    default List<SecretMapping> secretMappings() {
        return auth().secretMappings();
    }

    /** {@return the AWS region, such as {@code eu-west-1}; required unless {@code auth} is an {@link AwsApiKeyAuth}} */
    Optional<String> awsRegion();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link BedrockMantleConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableBedrockMantleConfiguration.Builder implements ConfigurationBuilder {
        static final DocumentCodec<BedrockMantleConfiguration, Builder> CODEC = ConfigurationBuilder.table(
                        BedrockMantleConfiguration.class, Builder::new, Builder::build)
                .optional("aws_region", TEXT, BedrockMantleConfiguration::awsRegion, Builder::awsRegion)
                .embedded(AwsAuth.Members.CODEC, BedrockMantleConfiguration::auth, Builder::auth)
                .sentExtras(BedrockMantleConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public BedrockMantleConfiguration build() {
            BedrockMantleConfiguration built = super.build();
            CODEC.faults(built)
                    .check(
                            built.awsRegion().isPresent() || built.auth() instanceof AwsApiKeyAuth,
                            "aws_region must be set, unless auth is that of an API key")
                    .check(
                            !(built.auth() instanceof AwsAccessKeyAuth),
                            AwsRules.unsupported(built.auth().awsAuthType()))
                    .refuse();
            return built;
        }
    }
}

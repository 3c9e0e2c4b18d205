package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with AWS Bedrock.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/bedrock/aws-bedrock">Portkey: Bedrock</a>
 */
@Value.Immutable
public sealed interface BedrockConfiguration extends ProviderConfiguration permits ImmutableBedrockConfiguration {

    /** {@return a builder; {@code auth} is required, and mostly {@code awsRegion}} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.of(AiProviderId.BEDROCK);
    }

    /** {@return the authentication of the gateway to the provider} */
    AwsAuth auth();

    @Override
    default List<SecretMapping> secretMappings() {
        return auth().secretMappings();
    }

    /** {@return the AWS region, such as {@code eu-west-1}; required unless {@code auth} is an {@link AwsServiceRoleAuth}} */
    Optional<String> awsRegion();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link BedrockConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableBedrockConfiguration.Builder implements ConfigurationBuilder {
        static final DocumentCodec<BedrockConfiguration, Builder> CODEC = ConfigurationBuilder.table(
                        BedrockConfiguration.class, Builder::new, Builder::build)
                .optional("aws_region", TEXT, BedrockConfiguration::awsRegion, Builder::awsRegion)
                .embedded(AwsAuth.Members.CODEC, BedrockConfiguration::auth, Builder::auth)
                .sentExtras(BedrockConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public BedrockConfiguration build() {
            BedrockConfiguration built = super.build();
            CODEC.faults(built)
                    .check(AwsRules.hasRegion(built.awsRegion(), built.auth()), AwsRules.NEEDS_REGION)
                    .refuse();
            return built;
        }
    }
}

package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with Claude Platform on AWS.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/claude-platform-aws">Portkey: Claude Platform on AWS</a>
 */
@Value.Immutable
public sealed interface ClaudePlatformAwsConfiguration extends ProviderConfiguration
        permits ImmutableClaudePlatformAwsConfiguration {

    /** {@return a builder; {@code auth} is required, and mostly {@code awsRegion}} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.of(AiProviderId.CLAUDE_PLATFORM_AWS);
    }

    /** {@return the authentication of the gateway to the provider} */
    AwsAuth auth();

    @Override
    default List<SecretMapping> secretMappings() {
        return auth().secretMappings();
    }

    /** {@return the AWS region, such as {@code eu-west-1}; required unless {@code auth} is an {@link AwsServiceRoleAuth}} */
    Optional<String> awsRegion();

    /** {@return the ID of the workspace at Anthropic} Portkey's documentation contradicts itself on whether it is required. */
    Optional<String> anthropicAwsWorkspaceId();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link ClaudePlatformAwsConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableClaudePlatformAwsConfiguration.Builder implements ConfigurationBuilder {
        static final DocumentCodec<ClaudePlatformAwsConfiguration, Builder> CODEC = ConfigurationBuilder.table(
                        ClaudePlatformAwsConfiguration.class, Builder::new, Builder::build)
                .optional("aws_region", TEXT, ClaudePlatformAwsConfiguration::awsRegion, Builder::awsRegion)
                .optional(
                        "anthropic_aws_workspace_id",
                        TEXT,
                        ClaudePlatformAwsConfiguration::anthropicAwsWorkspaceId,
                        Builder::anthropicAwsWorkspaceId)
                .embedded(AwsAuth.Members.CODEC, ClaudePlatformAwsConfiguration::auth, Builder::auth)
                .sentExtras(ClaudePlatformAwsConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public ClaudePlatformAwsConfiguration build() {
            ClaudePlatformAwsConfiguration built = super.build();
            CODEC.faults(built)
                    .check(AwsRules.hasRegion(built.awsRegion(), built.auth()), AwsRules.NEEDS_REGION)
                    .check(
                            !(built.auth() instanceof AwsApiKeyAuth),
                            AwsRules.unsupported(built.auth().awsAuthType()))
                    .refuse();
            return built;
        }
    }
}

package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with Claude Platform on AWS, as Portkey returns it: secrets are masked.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/claude-platform-aws">Portkey: Claude Platform on AWS</a>
 */
@Value.Immutable
public sealed interface MaskedClaudePlatformAwsConfiguration extends MaskedProviderConfiguration
        permits ImmutableMaskedClaudePlatformAwsConfiguration {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the authentication of the gateway to the provider} */
    @Value.Default
    default MaskedAwsAuth auth() {
        return MaskedAwsAuth.builder().build();
    }

    /** {@return the AWS region, such as {@code eu-west-1}} */
    Optional<String> awsRegion();

    /** {@return the ID of the workspace at Anthropic} */
    Optional<String> anthropicAwsWorkspaceId();

    /** A builder of {@link MaskedClaudePlatformAwsConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableMaskedClaudePlatformAwsConfiguration.Builder
            implements MaskedConfigurationBuilder {
        static final DocumentCodec<MaskedClaudePlatformAwsConfiguration, Builder> CODEC =
                MaskedConfigurationBuilder.table(
                                MaskedClaudePlatformAwsConfiguration.class, Builder::new, Builder::build)
                        .optional(
                                "aws_region", TEXT, MaskedClaudePlatformAwsConfiguration::awsRegion, Builder::awsRegion)
                        .optional(
                                "anthropic_aws_workspace_id",
                                TEXT,
                                MaskedClaudePlatformAwsConfiguration::anthropicAwsWorkspaceId,
                                Builder::anthropicAwsWorkspaceId)
                        .embedded(
                                MaskedAwsAuth.Builder.CODEC, MaskedClaudePlatformAwsConfiguration::auth, Builder::auth)
                        .extras(
                                MaskedClaudePlatformAwsConfiguration::additionalProperties,
                                Builder::putAdditionalProperty);

        Builder() {}
    }
}

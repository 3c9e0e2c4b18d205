package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with AWS Bedrock, as Portkey returns it: secrets are masked.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/bedrock/aws-bedrock">Portkey: Bedrock</a>
 */
@Value.Immutable
public sealed interface MaskedBedrockConfiguration extends MaskedProviderConfiguration
        permits ImmutableMaskedBedrockConfiguration {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the AWS region} */
    Optional<String> awsRegion();

    /** {@return the authentication of the gateway to the provider} */
    @Value.Default
    default MaskedAwsAuth auth() {
        return MaskedAwsAuth.builder().build();
    }

    /** A builder of {@link MaskedBedrockConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableMaskedBedrockConfiguration.Builder implements MaskedConfigurationBuilder {
        static final DocumentCodec<MaskedBedrockConfiguration, Builder> CODEC = MaskedConfigurationBuilder.table(
                        MaskedBedrockConfiguration.class, Builder::new, Builder::build)
                .optional("aws_region", TEXT, MaskedBedrockConfiguration::awsRegion, Builder::awsRegion)
                .embedded(MaskedAwsAuth.Builder.CODEC, MaskedBedrockConfiguration::auth, Builder::auth)
                .extras(MaskedBedrockConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

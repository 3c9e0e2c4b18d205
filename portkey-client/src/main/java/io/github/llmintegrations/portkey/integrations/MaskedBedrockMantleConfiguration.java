package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with AWS Bedrock Mantle, as Portkey returns it: secrets are masked.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/bedrock-mantle">Portkey: Bedrock Mantle</a>
 */
@Value.Immutable
public sealed interface MaskedBedrockMantleConfiguration extends MaskedProviderConfiguration
        permits ImmutableMaskedBedrockMantleConfiguration {

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

    /** A builder of {@link MaskedBedrockMantleConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableMaskedBedrockMantleConfiguration.Builder
            implements MaskedConfigurationBuilder {
        static final DocumentCodec<MaskedBedrockMantleConfiguration, Builder> CODEC = MaskedConfigurationBuilder.table(
                        MaskedBedrockMantleConfiguration.class, Builder::new, Builder::build)
                .optional("aws_region", TEXT, MaskedBedrockMantleConfiguration::awsRegion, Builder::awsRegion)
                .embedded(MaskedAwsAuth.Builder.CODEC, MaskedBedrockMantleConfiguration::auth, Builder::auth)
                .extras(MaskedBedrockMantleConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.MASKED_TREE;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/** The configuration of an integration with AWS Bedrock, as Portkey returns it: secrets masked. */
@Value.Immutable
public sealed interface MaskedBedrockConfiguration extends MaskedProviderConfiguration
        permits ImmutableMaskedBedrockConfiguration {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The AWS region. */
    Optional<String> awsRegion();

    /** How Portkey authenticates. */
    @Value.Default
    default MaskedAwsAuth auth() {
        return MaskedAwsAuth.builder().build();
    }

    /** Builds {@link MaskedBedrockConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableMaskedBedrockConfiguration.Builder {
        static final DocumentCodec<MaskedBedrockConfiguration, Builder> CODEC = Codec.of(
                        MaskedBedrockConfiguration.class, Builder::new, Builder::build)
                .optional("aws_region", TEXT, MaskedBedrockConfiguration::awsRegion, Builder::awsRegion)
                .optional("custom_host", TEXT, MaskedBedrockConfiguration::customHost, Builder::customHost)
                .entries(
                        "custom_headers",
                        SECRET,
                        MaskedBedrockConfiguration::customHeaders,
                        Builder::customHeaderSecrets)
                .optional(
                        "masked_custom_headers",
                        MASKED_TREE,
                        MaskedBedrockConfiguration::maskedCustomHeaders,
                        Builder::maskedCustomHeaders)
                .embedded(MaskedAwsAuth.Builder.CODEC, MaskedBedrockConfiguration::auth, Builder::auth)
                .extras(MaskedBedrockConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

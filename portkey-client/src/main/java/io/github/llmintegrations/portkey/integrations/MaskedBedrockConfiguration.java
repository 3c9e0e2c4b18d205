package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The configuration of an integration with AWS Bedrock, as Portkey answers it: secrets masked. */
@Value.Immutable
@JsonDeserialize(builder = MaskedBedrockConfiguration.Builder.class, using = MaskedBedrockConfigurationReader.class)
public sealed interface MaskedBedrockConfiguration extends MaskedProviderConfiguration
        permits ImmutableMaskedBedrockConfiguration {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** How Portkey authenticates. */
    Optional<AwsAuthType> awsAuthType();

    /** The AWS region. */
    Optional<String> awsRegion();

    /** The id of the access key. */
    @Value.Redacted
    Optional<String> awsAccessKeyId();

    /** The id of the access key, masked. */
    Optional<String> maskedAwsAccessKeyId();

    /** The secret of the access key, masked. */
    Optional<String> maskedAwsSecretAccessKey();

    /** The role that Portkey assumes. */
    Optional<String> awsRoleArn();

    /** What the role's trust policy asks for. */
    Optional<String> awsExternalId();

    /** Builds {@link MaskedBedrockConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableMaskedBedrockConfiguration.Builder {
        Builder() {}
    }
}

package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The configuration of an integration with AWS SageMaker, as Portkey answers it: secrets masked. */
@Value.Immutable
@JsonDeserialize(builder = MaskedSageMakerConfiguration.Builder.class, using = MaskedSageMakerConfigurationReader.class)
public sealed interface MaskedSageMakerConfiguration extends MaskedProviderConfiguration
        permits ImmutableMaskedSageMakerConfiguration {

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

    /** Custom attributes. */
    Optional<String> amznSagemakerCustomAttributes();

    /** The target model. */
    Optional<String> amznSagemakerTargetModel();

    /** The target variant. */
    Optional<String> amznSagemakerTargetVariant();

    /** The target container. */
    Optional<String> amznSagemakerTargetContainerHostname();

    /** The inference id. */
    Optional<String> amznSagemakerInferenceId();

    /** What to explain. */
    Optional<String> amznSagemakerEnableExplanations();

    /** The inference component. */
    Optional<String> amznSagemakerInferenceComponent();

    /** The session. */
    Optional<String> amznSagemakerSessionId();

    /** The model. */
    Optional<String> amznSagemakerModelName();

    /** Builds {@link MaskedSageMakerConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableMaskedSageMakerConfiguration.Builder {
        Builder() {}
    }
}

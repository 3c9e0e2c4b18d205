package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with AWS SageMaker, as Portkey returns it: secrets are masked.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/aws-sagemaker">Portkey: SageMaker</a>
 */
@Value.Immutable
public sealed interface MaskedSageMakerConfiguration extends MaskedProviderConfiguration
        permits ImmutableMaskedSageMakerConfiguration {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the AWS region} */
    Optional<String> awsRegion();

    /** {@return the value of the header {@code X-Amzn-SageMaker-Custom-Attributes}} */
    Optional<String> amznSagemakerCustomAttributes();

    /** {@return the value of the header {@code X-Amzn-SageMaker-Target-Model}} */
    Optional<String> amznSagemakerTargetModel();

    /** {@return the value of the header {@code X-Amzn-SageMaker-Target-Variant}} */
    Optional<String> amznSagemakerTargetVariant();

    /** {@return the value of the header {@code X-Amzn-SageMaker-Target-Container-Hostname}} */
    Optional<String> amznSagemakerTargetContainerHostname();

    /** {@return the value of the header {@code X-Amzn-SageMaker-Inference-Id}} */
    Optional<String> amznSagemakerInferenceId();

    /** {@return the value of the header {@code X-Amzn-SageMaker-Enable-Explanations}} */
    Optional<String> amznSagemakerEnableExplanations();

    /** {@return the value of the header {@code X-Amzn-SageMaker-Inference-Component}} */
    Optional<String> amznSagemakerInferenceComponent();

    /** {@return the value of the header {@code X-Amzn-SageMaker-Session-Id}} */
    Optional<String> amznSagemakerSessionId();

    /** {@return the name of the model} */
    Optional<String> amznSagemakerModelName();

    /** {@return the authentication of the gateway to the provider} */
    @Value.Default
    default MaskedAwsAuth auth() {
        return MaskedAwsAuth.builder().build();
    }

    /** A builder of {@link MaskedSageMakerConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableMaskedSageMakerConfiguration.Builder implements MaskedConfigurationBuilder {
        static final DocumentCodec<MaskedSageMakerConfiguration, Builder> CODEC = MaskedConfigurationBuilder.table(
                        MaskedSageMakerConfiguration.class, Builder::new, Builder::build)
                .optional("aws_region", TEXT, MaskedSageMakerConfiguration::awsRegion, Builder::awsRegion)
                .optional(
                        "amzn_sagemaker_custom_attributes",
                        TEXT,
                        MaskedSageMakerConfiguration::amznSagemakerCustomAttributes,
                        Builder::amznSagemakerCustomAttributes)
                .optional(
                        "amzn_sagemaker_target_model",
                        TEXT,
                        MaskedSageMakerConfiguration::amznSagemakerTargetModel,
                        Builder::amznSagemakerTargetModel)
                .optional(
                        "amzn_sagemaker_target_variant",
                        TEXT,
                        MaskedSageMakerConfiguration::amznSagemakerTargetVariant,
                        Builder::amznSagemakerTargetVariant)
                .optional(
                        "amzn_sagemaker_target_container_hostname",
                        TEXT,
                        MaskedSageMakerConfiguration::amznSagemakerTargetContainerHostname,
                        Builder::amznSagemakerTargetContainerHostname)
                .optional(
                        "amzn_sagemaker_inference_id",
                        TEXT,
                        MaskedSageMakerConfiguration::amznSagemakerInferenceId,
                        Builder::amznSagemakerInferenceId)
                .optional(
                        "amzn_sagemaker_enable_explanations",
                        TEXT,
                        MaskedSageMakerConfiguration::amznSagemakerEnableExplanations,
                        Builder::amznSagemakerEnableExplanations)
                .optional(
                        "amzn_sagemaker_inference_component",
                        TEXT,
                        MaskedSageMakerConfiguration::amznSagemakerInferenceComponent,
                        Builder::amznSagemakerInferenceComponent)
                .optional(
                        "amzn_sagemaker_session_id",
                        TEXT,
                        MaskedSageMakerConfiguration::amznSagemakerSessionId,
                        Builder::amznSagemakerSessionId)
                .optional(
                        "amzn_sagemaker_model_name",
                        TEXT,
                        MaskedSageMakerConfiguration::amznSagemakerModelName,
                        Builder::amznSagemakerModelName)
                .embedded(MaskedAwsAuth.Builder.CODEC, MaskedSageMakerConfiguration::auth, Builder::auth)
                .extras(MaskedSageMakerConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with AWS SageMaker.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/aws-sagemaker">Portkey: SageMaker</a>
 */
@Value.Immutable
public sealed interface SageMakerConfiguration extends ProviderConfiguration permits ImmutableSageMakerConfiguration {

    /** {@return a builder; {@code auth} is required, and mostly {@code awsRegion}} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.of(AiProviderId.SAGEMAKER);
    }

    /** {@return the authentication of the gateway to the provider} */
    AwsAuth auth();

    @Override
    default List<SecretMapping> secretMappings() {
        return auth().secretMappings();
    }

    /** {@return the AWS region, such as {@code eu-west-1}; required unless {@code auth} is an {@link AwsServiceRoleAuth}} */
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

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link SageMakerConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableSageMakerConfiguration.Builder implements ConfigurationBuilder {
        static final DocumentCodec<SageMakerConfiguration, Builder> CODEC = ConfigurationBuilder.table(
                        SageMakerConfiguration.class, Builder::new, Builder::build)
                .optional("aws_region", TEXT, SageMakerConfiguration::awsRegion, Builder::awsRegion)
                .optional(
                        "amzn_sagemaker_custom_attributes",
                        ANY_TEXT,
                        SageMakerConfiguration::amznSagemakerCustomAttributes,
                        Builder::amznSagemakerCustomAttributes)
                .optional(
                        "amzn_sagemaker_target_model",
                        ANY_TEXT,
                        SageMakerConfiguration::amznSagemakerTargetModel,
                        Builder::amznSagemakerTargetModel)
                .optional(
                        "amzn_sagemaker_target_variant",
                        ANY_TEXT,
                        SageMakerConfiguration::amznSagemakerTargetVariant,
                        Builder::amznSagemakerTargetVariant)
                .optional(
                        "amzn_sagemaker_target_container_hostname",
                        ANY_TEXT,
                        SageMakerConfiguration::amznSagemakerTargetContainerHostname,
                        Builder::amznSagemakerTargetContainerHostname)
                .optional(
                        "amzn_sagemaker_inference_id",
                        ANY_TEXT,
                        SageMakerConfiguration::amznSagemakerInferenceId,
                        Builder::amznSagemakerInferenceId)
                .optional(
                        "amzn_sagemaker_enable_explanations",
                        ANY_TEXT,
                        SageMakerConfiguration::amznSagemakerEnableExplanations,
                        Builder::amznSagemakerEnableExplanations)
                .optional(
                        "amzn_sagemaker_inference_component",
                        ANY_TEXT,
                        SageMakerConfiguration::amznSagemakerInferenceComponent,
                        Builder::amznSagemakerInferenceComponent)
                .optional(
                        "amzn_sagemaker_session_id",
                        ANY_TEXT,
                        SageMakerConfiguration::amznSagemakerSessionId,
                        Builder::amznSagemakerSessionId)
                .optional(
                        "amzn_sagemaker_model_name",
                        ANY_TEXT,
                        SageMakerConfiguration::amznSagemakerModelName,
                        Builder::amznSagemakerModelName)
                .embedded(AwsAuth.Members.CODEC, SageMakerConfiguration::auth, Builder::auth)
                .sentExtras(SageMakerConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public SageMakerConfiguration build() {
            SageMakerConfiguration built = super.build();
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

package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/** Configures an integration with AWS SageMaker. */
@Value.Immutable
public sealed interface SageMakerConfiguration extends ProviderConfiguration permits ImmutableSageMakerConfiguration {

    /** Returns a builder; {@code auth} and {@code awsRegion} are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.of(AiProviderId.SAGEMAKER);
    }

    /** How Portkey authenticates. */
    AwsAuth auth();

    /** The AWS region, such as {@code eu-west-1}. */
    String awsRegion();

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

    /** Returns a builder that holds what this holds. */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link SageMakerConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableSageMakerConfiguration.Builder implements ConfigurationBuilder {
        static final DocumentCodec<SageMakerConfiguration, Builder> CODEC = ConfigurationBuilder.table(
                        SageMakerConfiguration.class, Builder::new, Builder::build)
                .field("aws_region", TEXT, SageMakerConfiguration::awsRegion, Builder::awsRegion)
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
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public SageMakerConfiguration build() {
            return CODEC.checked(super.build());
        }
    }
}

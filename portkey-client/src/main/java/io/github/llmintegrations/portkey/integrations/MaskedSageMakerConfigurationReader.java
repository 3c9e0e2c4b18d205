package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.Values.TEXT;
import static io.github.llmintegrations.core.internal.Values.TREE;
import static io.github.llmintegrations.core.internal.Values.map;
import static io.github.llmintegrations.core.internal.Values.text;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link MaskedSageMakerConfiguration}. */
final class MaskedSageMakerConfigurationReader
        extends DocumentReader<MaskedSageMakerConfiguration.Builder, MaskedSageMakerConfiguration> {
    MaskedSageMakerConfigurationReader() {
        super(MaskedSageMakerConfiguration::builder, MaskedSageMakerConfiguration.Builder::build);
        field("aws_auth_type", text(AwsAuthType::of), MaskedSageMakerConfiguration.Builder::awsAuthType);
        field("aws_region", TEXT, MaskedSageMakerConfiguration.Builder::awsRegion);
        field("aws_access_key_id", TEXT, MaskedSageMakerConfiguration.Builder::awsAccessKeyId);
        field("masked_aws_access_key_id", TEXT, MaskedSageMakerConfiguration.Builder::maskedAwsAccessKeyId);
        field("masked_aws_secret_access_key", TEXT, MaskedSageMakerConfiguration.Builder::maskedAwsSecretAccessKey);
        field("aws_role_arn", TEXT, MaskedSageMakerConfiguration.Builder::awsRoleArn);
        field("aws_external_id", TEXT, MaskedSageMakerConfiguration.Builder::awsExternalId);
        field(
                "amzn_sagemaker_custom_attributes",
                TEXT,
                MaskedSageMakerConfiguration.Builder::amznSagemakerCustomAttributes);
        field("amzn_sagemaker_target_model", TEXT, MaskedSageMakerConfiguration.Builder::amznSagemakerTargetModel);
        field("amzn_sagemaker_target_variant", TEXT, MaskedSageMakerConfiguration.Builder::amznSagemakerTargetVariant);
        field(
                "amzn_sagemaker_target_container_hostname",
                TEXT,
                MaskedSageMakerConfiguration.Builder::amznSagemakerTargetContainerHostname);
        field("amzn_sagemaker_inference_id", TEXT, MaskedSageMakerConfiguration.Builder::amznSagemakerInferenceId);
        field(
                "amzn_sagemaker_enable_explanations",
                TEXT,
                MaskedSageMakerConfiguration.Builder::amznSagemakerEnableExplanations);
        field(
                "amzn_sagemaker_inference_component",
                TEXT,
                MaskedSageMakerConfiguration.Builder::amznSagemakerInferenceComponent);
        field("amzn_sagemaker_session_id", TEXT, MaskedSageMakerConfiguration.Builder::amznSagemakerSessionId);
        field("amzn_sagemaker_model_name", TEXT, MaskedSageMakerConfiguration.Builder::amznSagemakerModelName);
        field("custom_host", TEXT, MaskedSageMakerConfiguration.Builder::customHost);
        field("custom_headers", map(TEXT), MaskedSageMakerConfiguration.Builder::customHeaders);
        field("masked_custom_headers", TREE, MaskedSageMakerConfiguration.Builder::maskedCustomHeaders);
        others(MaskedSageMakerConfiguration.Builder::putAdditionalProperty);
    }
}

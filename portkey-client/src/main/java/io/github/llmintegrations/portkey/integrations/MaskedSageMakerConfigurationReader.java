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
        optional("aws_auth_type", text(AwsAuthType::of), MaskedSageMakerConfiguration.Builder::awsAuthType);
        optional("aws_region", TEXT, MaskedSageMakerConfiguration.Builder::awsRegion);
        optional("aws_access_key_id", TEXT, MaskedSageMakerConfiguration.Builder::awsAccessKeyId);
        optional("masked_aws_access_key_id", TEXT, MaskedSageMakerConfiguration.Builder::maskedAwsAccessKeyId);
        optional("masked_aws_secret_access_key", TEXT, MaskedSageMakerConfiguration.Builder::maskedAwsSecretAccessKey);
        optional("aws_role_arn", TEXT, MaskedSageMakerConfiguration.Builder::awsRoleArn);
        optional("aws_external_id", TEXT, MaskedSageMakerConfiguration.Builder::awsExternalId);
        optional(
                "amzn_sagemaker_custom_attributes",
                TEXT,
                MaskedSageMakerConfiguration.Builder::amznSagemakerCustomAttributes);
        optional("amzn_sagemaker_target_model", TEXT, MaskedSageMakerConfiguration.Builder::amznSagemakerTargetModel);
        optional(
                "amzn_sagemaker_target_variant",
                TEXT,
                MaskedSageMakerConfiguration.Builder::amznSagemakerTargetVariant);
        optional(
                "amzn_sagemaker_target_container_hostname",
                TEXT,
                MaskedSageMakerConfiguration.Builder::amznSagemakerTargetContainerHostname);
        optional("amzn_sagemaker_inference_id", TEXT, MaskedSageMakerConfiguration.Builder::amznSagemakerInferenceId);
        optional(
                "amzn_sagemaker_enable_explanations",
                TEXT,
                MaskedSageMakerConfiguration.Builder::amznSagemakerEnableExplanations);
        optional(
                "amzn_sagemaker_inference_component",
                TEXT,
                MaskedSageMakerConfiguration.Builder::amznSagemakerInferenceComponent);
        optional("amzn_sagemaker_session_id", TEXT, MaskedSageMakerConfiguration.Builder::amznSagemakerSessionId);
        optional("amzn_sagemaker_model_name", TEXT, MaskedSageMakerConfiguration.Builder::amznSagemakerModelName);
        optional("custom_host", TEXT, MaskedSageMakerConfiguration.Builder::customHost);
        field("custom_headers", map(TEXT), MaskedSageMakerConfiguration.Builder::customHeaders);
        optional("masked_custom_headers", TREE, MaskedSageMakerConfiguration.Builder::maskedCustomHeaders);
        others(MaskedSageMakerConfiguration.Builder::putAdditionalProperty);
    }
}

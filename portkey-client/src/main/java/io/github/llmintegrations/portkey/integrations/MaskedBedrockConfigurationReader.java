package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.Values.TEXT;
import static io.github.llmintegrations.core.internal.Values.TREE;
import static io.github.llmintegrations.core.internal.Values.map;
import static io.github.llmintegrations.core.internal.Values.text;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link MaskedBedrockConfiguration}. */
final class MaskedBedrockConfigurationReader
        extends DocumentReader<MaskedBedrockConfiguration.Builder, MaskedBedrockConfiguration> {
    MaskedBedrockConfigurationReader() {
        super(MaskedBedrockConfiguration::builder, MaskedBedrockConfiguration.Builder::build);
        field("aws_auth_type", text(AwsAuthType::of), MaskedBedrockConfiguration.Builder::awsAuthType);
        field("aws_region", TEXT, MaskedBedrockConfiguration.Builder::awsRegion);
        field("aws_access_key_id", TEXT, MaskedBedrockConfiguration.Builder::awsAccessKeyId);
        field("masked_aws_access_key_id", TEXT, MaskedBedrockConfiguration.Builder::maskedAwsAccessKeyId);
        field("masked_aws_secret_access_key", TEXT, MaskedBedrockConfiguration.Builder::maskedAwsSecretAccessKey);
        field("aws_role_arn", TEXT, MaskedBedrockConfiguration.Builder::awsRoleArn);
        field("aws_external_id", TEXT, MaskedBedrockConfiguration.Builder::awsExternalId);
        field("custom_host", TEXT, MaskedBedrockConfiguration.Builder::customHost);
        field("custom_headers", map(TEXT), MaskedBedrockConfiguration.Builder::customHeaders);
        field("masked_custom_headers", TREE, MaskedBedrockConfiguration.Builder::maskedCustomHeaders);
        others(MaskedBedrockConfiguration.Builder::putAdditionalProperty);
    }
}

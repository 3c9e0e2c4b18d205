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
        optional("aws_auth_type", text(AwsAuthType::of), MaskedBedrockConfiguration.Builder::awsAuthType);
        optional("aws_region", TEXT, MaskedBedrockConfiguration.Builder::awsRegion);
        optional("aws_access_key_id", TEXT, MaskedBedrockConfiguration.Builder::awsAccessKeyId);
        optional("masked_aws_access_key_id", TEXT, MaskedBedrockConfiguration.Builder::maskedAwsAccessKeyId);
        optional("masked_aws_secret_access_key", TEXT, MaskedBedrockConfiguration.Builder::maskedAwsSecretAccessKey);
        optional("aws_role_arn", TEXT, MaskedBedrockConfiguration.Builder::awsRoleArn);
        optional("aws_external_id", TEXT, MaskedBedrockConfiguration.Builder::awsExternalId);
        optional("custom_host", TEXT, MaskedBedrockConfiguration.Builder::customHost);
        field("custom_headers", map(TEXT), MaskedBedrockConfiguration.Builder::customHeaders);
        optional("masked_custom_headers", TREE, MaskedBedrockConfiguration.Builder::maskedCustomHeaders);
        others(MaskedBedrockConfiguration.Builder::putAdditionalProperty);
    }
}

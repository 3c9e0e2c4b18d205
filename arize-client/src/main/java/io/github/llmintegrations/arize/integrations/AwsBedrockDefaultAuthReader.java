package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.Values.TEXT;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link AwsBedrockDefaultAuth}. */
final class AwsBedrockDefaultAuthReader extends DocumentReader<AwsBedrockDefaultAuth.Builder, AwsBedrockDefaultAuth> {
    static final AwsBedrockDefaultAuthReader INSTANCE = new AwsBedrockDefaultAuthReader();

    private AwsBedrockDefaultAuthReader() {
        super(AwsBedrockDefaultAuth::builder, AwsBedrockDefaultAuth.Builder::build);
        ignored("auth_type");
        optional("role_arn", TEXT, AwsBedrockDefaultAuth.Builder::roleArn);
        optional("external_id", TEXT, AwsBedrockDefaultAuth.Builder::externalId);
        optional("base_url", TEXT, AwsBedrockDefaultAuth.Builder::baseUrl);
        others(AwsBedrockDefaultAuth.Builder::putAdditionalProperty);
    }
}

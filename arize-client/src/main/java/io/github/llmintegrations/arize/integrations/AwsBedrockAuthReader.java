package io.github.llmintegrations.arize.integrations;

import io.github.llmintegrations.core.internal.UnionReader;

/** Tells ways to authenticate to AWS Bedrock apart. */
final class AwsBedrockAuthReader extends UnionReader<AwsBedrockAuth> {
    private static final long serialVersionUID = 1;

    AwsBedrockAuthReader() {
        super(AwsBedrockAuth.class, "auth_type", UnknownAwsBedrockAuth::new);
    }
}

package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.Values.FLAG;
import static io.github.llmintegrations.core.internal.Values.TEXT;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link AwsBedrockBearerTokenAuth}. */
final class AwsBedrockBearerTokenAuthReader
        extends DocumentReader<AwsBedrockBearerTokenAuth.Builder, AwsBedrockBearerTokenAuth> {
    static final AwsBedrockBearerTokenAuthReader INSTANCE = new AwsBedrockBearerTokenAuthReader();

    private AwsBedrockBearerTokenAuthReader() {
        super(AwsBedrockBearerTokenAuth::builder, AwsBedrockBearerTokenAuth.Builder::build);
        ignored("auth_type");
        field("has_api_key", FLAG, AwsBedrockBearerTokenAuth.Builder::hasApiKey);
        optional("base_url", TEXT, AwsBedrockBearerTokenAuth.Builder::baseUrl);
        others(AwsBedrockBearerTokenAuth.Builder::putAdditionalProperty);
    }
}

package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.Values.TEXT;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link AwsBedrockProxyWithHeadersAuth}. */
final class AwsBedrockProxyWithHeadersAuthReader
        extends DocumentReader<AwsBedrockProxyWithHeadersAuth.Builder, AwsBedrockProxyWithHeadersAuth> {
    static final AwsBedrockProxyWithHeadersAuthReader INSTANCE = new AwsBedrockProxyWithHeadersAuthReader();

    private AwsBedrockProxyWithHeadersAuthReader() {
        super(AwsBedrockProxyWithHeadersAuth::builder, AwsBedrockProxyWithHeadersAuth.Builder::build);
        ignored("auth_type");
        optional("base_url", TEXT, AwsBedrockProxyWithHeadersAuth.Builder::baseUrl);
        items("header_names", TEXT, AwsBedrockProxyWithHeadersAuth.Builder::addHeaderName);
        others(AwsBedrockProxyWithHeadersAuth.Builder::putAdditionalProperty);
    }
}

package io.github.llmintegrations.arize.aiintegrations;

import static io.github.llmintegrations.core.internal.Values.TEXT;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link AwsProviderMetadata}. */
final class AwsProviderMetadataReader extends DocumentReader<AwsProviderMetadata.Builder, AwsProviderMetadata> {
    static final AwsProviderMetadataReader INSTANCE = new AwsProviderMetadataReader();

    private AwsProviderMetadataReader() {
        super(AwsProviderMetadata::builder, AwsProviderMetadata.Builder::asRead);
        ignored("kind");
        field("role_arn", TEXT, AwsProviderMetadata.Builder::roleArn);
        optional("external_id", TEXT, AwsProviderMetadata.Builder::externalId);
        others(AwsProviderMetadata.Builder::putAdditionalProperty);
    }
}

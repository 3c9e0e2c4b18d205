package io.github.llmintegrations.arize.aiintegrations;

import static io.github.llmintegrations.core.internal.Values.TEXT;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link GcpProviderMetadata}. */
final class GcpProviderMetadataReader extends DocumentReader<GcpProviderMetadata.Builder, GcpProviderMetadata> {
    static final GcpProviderMetadataReader INSTANCE = new GcpProviderMetadataReader();

    private GcpProviderMetadataReader() {
        super(GcpProviderMetadata::builder, GcpProviderMetadata.Builder::asRead);
        ignored("kind");
        field("project_id", TEXT, GcpProviderMetadata.Builder::projectId);
        field("location", TEXT, GcpProviderMetadata.Builder::location);
        field("project_access_label", TEXT, GcpProviderMetadata.Builder::projectAccessLabel);
        others(GcpProviderMetadata.Builder::putAdditionalProperty);
    }
}

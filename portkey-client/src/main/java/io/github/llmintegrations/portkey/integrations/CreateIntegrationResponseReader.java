package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.Values.TEXT;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link CreateIntegrationResponse}. */
final class CreateIntegrationResponseReader
        extends DocumentReader<CreateIntegrationResponse.Builder, CreateIntegrationResponse> {
    CreateIntegrationResponseReader() {
        super(CreateIntegrationResponse::builder, CreateIntegrationResponse.Builder::build);
        field("slug", TEXT, CreateIntegrationResponse.Builder::slug);
        optional("id", TEXT, CreateIntegrationResponse.Builder::id);
        others(CreateIntegrationResponse.Builder::putAdditionalProperty);
    }
}

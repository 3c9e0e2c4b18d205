package io.github.llmintegrations.portkey.models;

import static io.github.llmintegrations.core.internal.Values.document;
import static io.github.llmintegrations.core.internal.Values.list;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link IntegrationModelsResponse}. */
final class IntegrationModelsResponseReader
        extends DocumentReader<IntegrationModelsResponse.Builder, IntegrationModelsResponse> {
    IntegrationModelsResponseReader() {
        super(IntegrationModelsResponse.Builder::new, IntegrationModelsResponse.Builder::build);
        field("models", list(document(IntegrationModel.class)), IntegrationModelsResponse.Builder::models);
        field("data", list(document(IntegrationModel.class)), IntegrationModelsResponse.Builder::models);
    }
}

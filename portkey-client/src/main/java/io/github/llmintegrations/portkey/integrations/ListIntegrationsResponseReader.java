package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.Values.WHOLE_NUMBER;
import static io.github.llmintegrations.core.internal.Values.document;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link ListIntegrationsResponse}. */
final class ListIntegrationsResponseReader
        extends DocumentReader<ListIntegrationsResponse.Builder, ListIntegrationsResponse> {
    ListIntegrationsResponseReader() {
        super(ListIntegrationsResponse.Builder::new, ListIntegrationsResponse.Builder::build);
        items("data", document(IntegrationSummary.class), ListIntegrationsResponse.Builder::addData);
        field("total", WHOLE_NUMBER, ListIntegrationsResponse.Builder::total);
    }
}

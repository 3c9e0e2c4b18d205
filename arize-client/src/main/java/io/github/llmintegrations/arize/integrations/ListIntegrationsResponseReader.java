package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.Values.document;

import io.github.llmintegrations.arize.internal.Pagination;
import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link ListIntegrationsResponse}. */
final class ListIntegrationsResponseReader
        extends DocumentReader<ListIntegrationsResponse.Builder, ListIntegrationsResponse> {
    ListIntegrationsResponseReader() {
        super(ListIntegrationsResponse.Builder::new, ListIntegrationsResponse.Builder::build);
        items("integrations", document(Integration.class), ListIntegrationsResponse.Builder::addIntegration);
        field("pagination", document(Pagination.class), ListIntegrationsResponse.Builder::pagination);
    }
}

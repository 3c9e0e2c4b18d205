package io.github.llmintegrations.arize.aiintegrations;

import static io.github.llmintegrations.core.internal.Values.document;
import static io.github.llmintegrations.core.internal.Values.list;

import io.github.llmintegrations.arize.internal.Pagination;
import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link ListAiIntegrationsResponse}. */
final class ListAiIntegrationsResponseReader
        extends DocumentReader<ListAiIntegrationsResponse.Builder, ListAiIntegrationsResponse> {
    ListAiIntegrationsResponseReader() {
        super(ListAiIntegrationsResponse.Builder::new, ListAiIntegrationsResponse.Builder::build);
        field(
                "ai_integrations",
                list(document(AiIntegration.class)),
                ListAiIntegrationsResponse.Builder::aiIntegrations);
        field("pagination", document(Pagination.class), ListAiIntegrationsResponse.Builder::pagination);
    }
}

package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.Values.INSTANT;
import static io.github.llmintegrations.core.internal.Values.TEXT;
import static io.github.llmintegrations.core.internal.Values.text;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link IntegrationSummary}. */
final class IntegrationSummaryReader extends DocumentReader<IntegrationSummary.Builder, IntegrationSummary> {

    IntegrationSummaryReader() {
        super(IntegrationSummary::builder, IntegrationSummary.Builder::build);
        field("slug", TEXT, IntegrationSummary.Builder::slug);
        optional("id", TEXT, IntegrationSummary.Builder::id);
        optional("name", TEXT, IntegrationSummary.Builder::name);
        optional("organisation_id", TEXT, IntegrationSummary.Builder::organisationId);
        optional("ai_provider_id", text(AiProviderId::of), IntegrationSummary.Builder::aiProviderId);
        optional("status", text(IntegrationStatus::of), IntegrationSummary.Builder::status);
        optional("object", TEXT, IntegrationSummary.Builder::object);
        optional("description", TEXT, IntegrationSummary.Builder::description);
        optional("created_at", INSTANT, IntegrationSummary.Builder::createdAt);
        optional("last_updated_at", INSTANT, IntegrationSummary.Builder::lastUpdatedAt);
        others(IntegrationSummary.Builder::putAdditionalProperty);
    }
}

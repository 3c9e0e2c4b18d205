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
        field("id", TEXT, IntegrationSummary.Builder::id);
        field("name", TEXT, IntegrationSummary.Builder::name);
        field("organisation_id", TEXT, IntegrationSummary.Builder::organisationId);
        field("ai_provider_id", text(AiProviderId::of), IntegrationSummary.Builder::aiProviderId);
        field("status", text(IntegrationStatus::of), IntegrationSummary.Builder::status);
        field("object", TEXT, IntegrationSummary.Builder::object);
        field("description", TEXT, IntegrationSummary.Builder::description);
        field("created_at", INSTANT, IntegrationSummary.Builder::createdAt);
        field("last_updated_at", INSTANT, IntegrationSummary.Builder::lastUpdatedAt);
        others(IntegrationSummary.Builder::putAdditionalProperty);
    }
}

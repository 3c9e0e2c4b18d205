package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.INSTANT;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** A builder of an integration as Portkey lists it, or of one with its details. */
interface SummaryBuilder {

    SummaryBuilder slug(String slug);

    SummaryBuilder id(String id);

    SummaryBuilder name(String name);

    SummaryBuilder organisationId(String organisationId);

    SummaryBuilder workspaceId(String workspaceId);

    SummaryBuilder ownerId(String ownerId);

    SummaryBuilder type(IntegrationType type);

    SummaryBuilder aiProviderId(AiProviderId aiProviderId);

    SummaryBuilder status(IntegrationStatus status);

    SummaryBuilder object(String object);

    SummaryBuilder description(String description);

    SummaryBuilder tags(Map<String, ? extends String> tags);

    SummaryBuilder createdAt(Instant createdAt);

    SummaryBuilder lastUpdatedAt(Instant lastUpdatedAt);

    SummaryBuilder lastResetAt(Instant lastResetAt);

    /** Starts the table of a document with the lines that both have. */
    static <T extends IntegrationSummary, B extends SummaryBuilder> DocumentCodec<T, B> table(
            Class<T> type, Supplier<B> newBuilder, Function<B, T> build) {
        return Codec.of(type, newBuilder, build)
                .field("slug", TEXT, IntegrationSummary::slug, SummaryBuilder::slug)
                .optional("id", TEXT, IntegrationSummary::id, SummaryBuilder::id)
                .optional("name", TEXT, IntegrationSummary::name, SummaryBuilder::name)
                .optional("organisation_id", TEXT, IntegrationSummary::organisationId, SummaryBuilder::organisationId)
                .optional("workspace_id", TEXT, IntegrationSummary::workspaceId, SummaryBuilder::workspaceId)
                .optional("owner_id", TEXT, IntegrationSummary::ownerId, SummaryBuilder::ownerId)
                .optional("type", openEnum(IntegrationType::of), IntegrationSummary::type, SummaryBuilder::type)
                .optional(
                        "ai_provider_id",
                        openEnum(AiProviderId::of),
                        IntegrationSummary::aiProviderId,
                        SummaryBuilder::aiProviderId)
                .optional("status", openEnum(IntegrationStatus::of), IntegrationSummary::status, SummaryBuilder::status)
                .optional("object", TEXT, IntegrationSummary::object, SummaryBuilder::object)
                .optional("description", TEXT, IntegrationSummary::description, SummaryBuilder::description)
                .entries("tags", ANY_TEXT, IntegrationSummary::tags, SummaryBuilder::tags)
                .optional("created_at", INSTANT, IntegrationSummary::createdAt, SummaryBuilder::createdAt)
                .optional("last_updated_at", INSTANT, IntegrationSummary::lastUpdatedAt, SummaryBuilder::lastUpdatedAt)
                .optional("last_reset_at", INSTANT, IntegrationSummary::lastResetAt, SummaryBuilder::lastResetAt);
    }
}

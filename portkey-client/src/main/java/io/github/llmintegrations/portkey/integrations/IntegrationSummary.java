package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.INSTANT;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An integration as listings hold it. */
@Value.Immutable
public sealed interface IntegrationSummary extends Document permits ImmutableIntegrationSummary {

    /** Returns a builder; {@code slug} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** What names the integration in paths. */
    String slug();

    /** The id. */
    Optional<String> id();

    /** The name. */
    Optional<String> name();

    /** The organisation that it belongs to. */
    Optional<String> organisationId();

    /** The provider. */
    Optional<AiProviderId> aiProviderId();

    /** Whether it is in use. */
    Optional<IntegrationStatus> status();

    /** What kind of thing it is: {@code integration}. */
    Optional<String> object();

    /** What it is for, in words. */
    Optional<String> description();

    /** When it was created. */
    Optional<Instant> createdAt();

    /** When it was last changed. */
    Optional<Instant> lastUpdatedAt();

    /** Builds {@link IntegrationSummary}. Not thread-safe. */
    final class Builder extends ImmutableIntegrationSummary.Builder {
        static final DocumentCodec<IntegrationSummary, Builder> CODEC = Codec.of(
                        IntegrationSummary.class, Builder::new, Builder::build)
                .field("slug", TEXT, IntegrationSummary::slug, Builder::slug)
                .optional("id", TEXT, IntegrationSummary::id, Builder::id)
                .optional("name", TEXT, IntegrationSummary::name, Builder::name)
                .optional("organisation_id", TEXT, IntegrationSummary::organisationId, Builder::organisationId)
                .optional(
                        "ai_provider_id",
                        openEnum(AiProviderId::of),
                        IntegrationSummary::aiProviderId,
                        Builder::aiProviderId)
                .optional("status", openEnum(IntegrationStatus::of), IntegrationSummary::status, Builder::status)
                .optional("object", TEXT, IntegrationSummary::object, Builder::object)
                .optional("description", TEXT, IntegrationSummary::description, Builder::description)
                .optional("created_at", INSTANT, IntegrationSummary::createdAt, Builder::createdAt)
                .optional("last_updated_at", INSTANT, IntegrationSummary::lastUpdatedAt, Builder::lastUpdatedAt)
                .extras(IntegrationSummary::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

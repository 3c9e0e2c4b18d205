package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An integration as listings hold it. */
@Value.Immutable
@JsonDeserialize(builder = IntegrationSummary.Builder.class, using = IntegrationSummaryReader.class)
public sealed interface IntegrationSummary extends Extensible permits ImmutableIntegrationSummary {

    /** A builder; {@code slug} is required. */
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
        Builder() {}
    }
}

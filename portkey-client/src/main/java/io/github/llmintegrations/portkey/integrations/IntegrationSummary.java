package io.github.llmintegrations.portkey.integrations;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An integration as Portkey lists it. {@link Integration} adds the details that Portkey returns for a single one.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/list-integrations">Portkey: list integrations</a>
 */
@Value.Immutable
public sealed interface IntegrationSummary extends Document permits ImmutableIntegrationSummary, Integration {

    /** {@return a builder; {@code slug} is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the slug, which identifies the integration in paths} */
    String slug();

    /** {@return the UUID of the integration} */
    Optional<String> id();

    /** {@return the name of the integration} */
    Optional<String> name();

    /** {@return the UUID of the organisation that the integration belongs to} */
    Optional<String> organisationId();

    /**
     * {@return the UUID of the workspace that the integration belongs to, or its slug where the API key is one of a workspace;
     * absent for an integration of the whole organisation}
     */
    Optional<String> workspaceId();

    /** {@return the UUID of the user who owns the integration} */
    Optional<String> ownerId();

    /** {@return whether the integration belongs to a workspace or to the whole organisation} */
    Optional<IntegrationType> type();

    /** {@return the AI provider} */
    Optional<AiProviderId> aiProviderId();

    /** {@return whether the integration is in use} */
    Optional<IntegrationStatus> status();

    /** {@return the kind of this object: {@code integration}} */
    Optional<String> object();

    /** {@return the description of the integration} */
    Optional<String> description();

    /** {@return the labels of the integration, by name; empty where there is none} */
    Map<String, String> tags();

    /** {@return the time when the integration was created} */
    Optional<Instant> createdAt();

    /** {@return the time of the last change} */
    Optional<Instant> lastUpdatedAt();

    /** {@return the time when Portkey last reset the usage of the integration} */
    Optional<Instant> lastResetAt();

    /** A builder of {@link IntegrationSummary}. Not thread-safe. */
    final class Builder extends ImmutableIntegrationSummary.Builder implements SummaryBuilder {
        static final DocumentCodec<IntegrationSummary, Builder> CODEC = SummaryBuilder.table(
                        IntegrationSummary.class, Builder::new, Builder::build)
                .extras(IntegrationSummary::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

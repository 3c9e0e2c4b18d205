package io.github.llmintegrations.portkey.providers;

import static io.github.llmintegrations.core.internal.json.Documents.document;
import static io.github.llmintegrations.core.internal.json.Values.INSTANT;
import static io.github.llmintegrations.core.internal.json.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import io.github.llmintegrations.portkey.workspaces.RateLimitsResponse;
import io.github.llmintegrations.portkey.workspaces.UsageLimitsResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A provider as Portkey returns it: an integration, as one workspace uses it. Callers of the gateway name it {@code @slug/model}.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/providers/retrieve-provider">Portkey: retrieve a provider</a>
 */
@Value.Immutable
public sealed interface Provider extends Document permits ImmutableProvider {

    /** {@return a builder; {@code slug} is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the slug, which names the provider in paths and in models} */
    String slug();

    /** {@return the id} */
    Optional<String> id();

    /** {@return the name} */
    Optional<String> name();

    /** {@return the slug of the integration} */
    Optional<String> integrationId();

    /** {@return the AI provider of the integration, such as {@code openai}} */
    Optional<String> aiProviderName();

    /** {@return the id or the slug of the workspace} */
    Optional<String> workspaceId();

    /** {@return a note for people} Portkey writes one on the providers that it creates with a grant of access. */
    Optional<String> note();

    /** {@return whether the provider can be used} */
    Optional<ProviderStatus> status();

    /** {@return the usage limit: at most one} */
    List<UsageLimitsResponse> usageLimits();

    /** {@return the rate limit: at most one} */
    List<RateLimitsResponse> rateLimits();

    /** {@return whether a reset of the usage is pending} */
    Optional<Boolean> resetUsage();

    /** {@return when the provider expires; absent when it does not} */
    Optional<Instant> expiresAt();

    /** {@return when the provider was created} */
    Optional<Instant> createdAt();

    /** {@return when the provider was last changed} */
    Optional<Instant> lastUpdatedAt();

    /** {@return when the usage was last reset} */
    Optional<Instant> lastResetAt();

    /** {@return the id of the organisation} */
    Optional<String> organisationId();

    /** {@return the kind of resource: {@code provider}; {@code virtual-key} on older deployments} */
    Optional<String> object();

    /** {@return the labels, by name} */
    Map<String, String> tags();

    /** A builder of {@link Provider}. Not thread-safe. */
    final class Builder extends ImmutableProvider.Builder {
        static final DocumentCodec<Provider, Builder> CODEC = Codec.of(Provider.class, Builder::new, Builder::build)
                .field("slug", TEXT, Provider::slug, Builder::slug)
                .optional("id", TEXT, Provider::id, Builder::id)
                .optional("name", TEXT, Provider::name, Builder::name)
                .optional("integration_id", TEXT, Provider::integrationId, Builder::integrationId)
                .optional("ai_provider_name", TEXT, Provider::aiProviderName, Builder::aiProviderName)
                .optional("workspace_id", TEXT, Provider::workspaceId, Builder::workspaceId)
                .optional("note", TEXT, Provider::note, Builder::note)
                .optional("status", openEnum(ProviderStatus::of), Provider::status, Builder::status)
                .itemsOrItem(
                        "usage_limits",
                        document(UsageLimitsResponse.class, UsageLimitsResponse::builder),
                        Provider::usageLimits,
                        Builder::addUsageLimit)
                .itemsOrItem(
                        "rate_limits",
                        document(RateLimitsResponse.class, RateLimitsResponse::builder),
                        Provider::rateLimits,
                        Builder::addRateLimit)
                .optional("reset_usage", LENIENT_FLAG, Provider::resetUsage, Builder::resetUsage)
                .optional("expires_at", INSTANT, Provider::expiresAt, Builder::expiresAt)
                .optional("created_at", INSTANT, Provider::createdAt, Builder::createdAt)
                .optional("last_updated_at", INSTANT, Provider::lastUpdatedAt, Builder::lastUpdatedAt)
                .optional("last_reset_at", INSTANT, Provider::lastResetAt, Builder::lastResetAt)
                .optional("organisation_id", TEXT, Provider::organisationId, Builder::organisationId)
                .optional("object", TEXT, Provider::object, Builder::object)
                .entries("tags", TEXT, Provider::tags, Builder::tags)
                .extras(Provider::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}

package io.github.llmintegrations.portkey.workspaces;

import static io.github.llmintegrations.core.internal.json.Values.INSTANT;
import static io.github.llmintegrations.core.internal.json.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The access of one workspace to an integration.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/workspaces/list-workspace-access">Portkey: list the workspaces of an integration</a>
 */
@Value.Immutable
public sealed interface IntegrationWorkspace extends Document permits ImmutableIntegrationWorkspace {

    /** {@return a builder; {@code id} is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the UUID or slug of the workspace: Portkey may return the slug of a workspace that was named by its UUID} */
    String id();

    /** {@return whether the workspace has access} */
    Optional<Boolean> enabled();

    /** {@return the usage limits of the workspace; empty where there is none} */
    List<UsageLimitsResponse> usageLimits();

    /** {@return the rate limits of the workspace; empty where there is none} */
    List<RateLimitsResponse> rateLimits();

    /** {@return the name of the workspace} */
    Optional<String> workspaceName();

    /** {@return the time when the entry was created} */
    Optional<Instant> createdAt();

    /** {@return the time of the last change} */
    Optional<Instant> lastUpdatedAt();

    /** A builder of {@link IntegrationWorkspace}. Not thread-safe. */
    final class Builder extends ImmutableIntegrationWorkspace.Builder {
        static final DocumentCodec<IntegrationWorkspace, Builder> CODEC = Codec.of(
                        IntegrationWorkspace.class, Builder::new, Builder::build)
                .field("id", TEXT, IntegrationWorkspace::id, Builder::id)
                .optional("enabled", LENIENT_FLAG, IntegrationWorkspace::enabled, Builder::enabled)
                .itemsOrItem(
                        "usage_limits",
                        UsageLimitsResponse.Builder.CODEC,
                        IntegrationWorkspace::usageLimits,
                        Builder::addUsageLimit)
                .itemsOrItem(
                        "rate_limits",
                        RateLimitsResponse.Builder.CODEC,
                        IntegrationWorkspace::rateLimits,
                        Builder::addRateLimit)
                .optional("workspace_name", TEXT, IntegrationWorkspace::workspaceName, Builder::workspaceName)
                .optional("created_at", INSTANT, IntegrationWorkspace::createdAt, Builder::createdAt)
                .optional("last_updated_at", INSTANT, IntegrationWorkspace::lastUpdatedAt, Builder::lastUpdatedAt)
                .extras(IntegrationWorkspace::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
